package no.brobygger.report.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Turns the text of charts into outlines of the report's own fonts. Drawing it as text would ask the machine for fonts,
 * and a machine may have none, or others.
 */
final class ChartText {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final double USUAL_SIZE = 16;
    private static final String REPLACEMENT = "\u25A1";

    private final Outlines regular = new Outlines(ReportFont.REGULAR);
    private final Outlines bold = new Outlines(ReportFont.SEMIBOLD);

    /** Replaces every text element by a path. */
    void outline(Document document) {
        NodeList found = document.getElementsByTagNameNS(SVG, "text");
        List<Element> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add((Element) found.item(i));
        }
        texts.forEach(this::outline);
    }

    private void outline(Element text) {
        Outlines font = text.getAttribute("font-weight").equals("600") ? bold : regular;
        double size = length(text, "font-size", USUAL_SIZE) / font.unitsPerEm();
        Outlines.Line line = font.line(text.getTextContent());
        double shift = switch (text.getAttribute("text-anchor")) {
            case "middle" -> line.width() / 2;
            case "end" -> line.width();
            default -> 0;
        };
        Element path = text.getOwnerDocument().createElementNS(SVG, "path");
        path.setAttribute("d", line.path());
        if (text.hasAttribute("fill")) {
            path.setAttribute("fill", text.getAttribute("fill"));
        }
        path.setAttribute("transform", "translate(" + decimal(length(text, "x", 0) - shift * size)
                + " " + decimal(length(text, "y", 0)) + ") scale(" + decimal(size) + " " + decimal(-size) + ")");
        text.getParentNode().replaceChild(path, text);
    }

    /** A length in pixels; a template's own drawing may leave it out or write it otherwise. */
    private static double length(Element element, String attribute, double otherwise) {
        String written = element.getAttribute(attribute);
        return NUMBER.matcher(written).matches() ? Double.parseDouble(written) : otherwise;
    }

    private static String decimal(double number) {
        return new BigDecimal(number).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** The glyphs of one font as paths in its own units. */
    private static final class Outlines {

        private final TrueTypeFont font;
        private final CmapLookup glyphs;

        /** @param width in units of the font */
        private record Line(String path, double width) {
        }

        private Outlines(ReportFont reportFont) {
            try {
                font = new TTFParser().parse(new RandomAccessReadBuffer(reportFont.bytes()));
                glyphs = font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException("The font " + reportFont + " cannot be read.", e);
            }
        }

        private double unitsPerEm() {
            try {
                return font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Line line(String text) {
            StringBuilder path = new StringBuilder();
            int x = 0;
            try {
                for (int character : text.codePoints().toArray()) {
                    int glyph = glyphs.getGlyphId(character);
                    glyph = glyph == 0 ? glyphs.getGlyphId(REPLACEMENT.codePointAt(0)) : glyph;
                    GlyphData data = font.getGlyph().getGlyph(glyph);
                    if (data != null) {
                        append(path, data.getPath(), x);
                    }
                    x += font.getAdvanceWidth(glyph);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Line(path.toString(), x);
        }

        private static void append(StringBuilder path, GeneralPath outline, int x) {
            double[] points = new double[6];
            for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
                int type = i.currentSegment(points);
                path.append("MLQCZ".charAt(type));
                int count = type == PathIterator.SEG_CLOSE ? 0 : type < PathIterator.SEG_QUADTO ? 2 : 2 * type;
                for (int p = 0; p < count; p++) {
                    path.append(Math.round(points[p] + (p % 2 == 0 ? x : 0))).append(' ');
                }
            }
        }
    }
}
