package no.brobygger.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes one SVG element; lengths in CSS pixels, coordinates from the upper left corner. */
final class Svg {

    /** Size of all text, 8 pt. */
    static final double TEXT = 10.67;
    /** About the mean width of a letter. */
    static final double LETTER = 5.4;
    private static final double HATCH = 4;

    /** Where a text stands in relation to its x. */
    enum Anchor { START, MIDDLE, END }

    private final StringBuilder svg = new StringBuilder();

    /** The PDF step reads whole numbers of pixels only. */
    Svg(int width, int height, String alternative) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width).append("\" height=\"")
                .append(height).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height)
                .append("\" role=\"img\" alt=\"").append(escaped(alternative)).append("\">\n");
    }

    void line(double x1, double y1, double x2, double y2, String colour, double width) {
        open("line").attribute("x1", x1).attribute("y1", y1).attribute("x2", x2).attribute("y2", y2)
                .attribute("stroke", colour).attribute("stroke-width", width).close();
    }

    void rectangle(double x, double y, double width, double height, String fill) {
        open("rect").attribute("x", x).attribute("y", y).attribute("width", width).attribute("height", height)
                .attribute("fill", fill).close();
    }

    void frame(double x, double y, double width, double height, String stroke, double line) {
        open("rect").attribute("x", x).attribute("y", y).attribute("width", width).attribute("height", height)
                .attribute("fill", "none").attribute("stroke", stroke).attribute("stroke-width", line).close();
    }

    void circle(double x, double y, double radius, String fill, String stroke) {
        open("circle").attribute("cx", x).attribute("cy", y).attribute("r", radius).attribute("fill", fill)
                .attribute("stroke", stroke).attribute("stroke-width", 1.5).close();
    }

    /** A closed area. */
    void area(String path, String fill) {
        open("path").attribute("d", path).attribute("fill", fill).attribute("stroke", "none").close();
    }

    /** An open line through points; {@code dashes} may be empty. */
    void stroke(String path, String colour, double width, String dashes) {
        open("path").attribute("d", path).attribute("fill", "none").attribute("stroke", colour)
                .attribute("stroke-width", width).attribute("stroke-linejoin", "round");
        if (!dashes.isEmpty()) {
            attribute("stroke-dasharray", dashes);
        }
        close();
    }

    /** A bar of the forecast: outlined and hatched from lower left to upper right. */
    void hatched(double x, double y, double width, double height, String colour) {
        StringBuilder lines = new StringBuilder();
        for (double start = HATCH; start < width + height; start += HATCH) {
            double fromX = Math.max(0, start - height);
            double toX = Math.min(width, start);
            lines.append('M').append(number(x + fromX)).append(' ').append(number(y + start - fromX)).append('L')
                    .append(number(x + toX)).append(' ').append(number(y + start - toX));
        }
        rectangle(x, y, width, height, Palette.PAPER);
        stroke(lines.toString(), colour, 0.8, "");
        frame(x, y, width, height, colour, 1);
    }

    void text(double x, double y, Anchor anchor, String colour, String text) {
        text(x, y, anchor, colour, false, text);
    }

    void text(double x, double y, Anchor anchor, String colour, boolean bold, String text) {
        open("text").attribute("x", x).attribute("y", y)
                .attribute("text-anchor", anchor.name().toLowerCase(Locale.ROOT)).attribute("font-size", TEXT)
                .attribute("font-weight", bold ? "600" : "400").attribute("fill", colour);
        svg.append('>').append(escaped(text)).append("</text>\n");
    }

    /** The whole element. */
    String end() {
        return svg.append("</svg>").toString();
    }

    /** A coordinate: at most two decimals, never an exponent. */
    static String number(double number) {
        BigDecimal rounded = new BigDecimal(number).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private Svg open(String element) {
        svg.append('<').append(element);
        return this;
    }

    private Svg attribute(String name, double value) {
        return attribute(name, number(value));
    }

    private Svg attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    private void close() {
        svg.append("/>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
