package no.brobygger.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.zip.CRC32;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.brobygger.report.html.TemplateProblem;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A finished document.
 *
 * @param warnings what the renderer did not understand in style sheets or markup
 */
record PdfDocument(byte[] bytes, List<String> warnings) {

    private static final String STYLE_SHEET = "#inline_style";
    private static final String PRODUCER = "Brobygger";

    static {
        // Without logging the layout would not say what it does not understand either.
        XRLog.setLoggerImpl(new Silence());
        XRLog.setLoggingEnabled(true);
    }

    /**
     * Lays out a page description.
     *
     * @param xhtml the whole document; nothing outside it is loaded
     * @throws TemplateProblem if it is not well-formed
     */
    static PdfDocument of(String xhtml) {
        Document document = parsed(xhtml);
        new ChartText().outline(document);
        List<String> warnings = new ArrayList<>();
        PdfRendererBuilder builder = builder(warnings).withW3cDocument(document, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return new PdfDocument(saved(renderer.getPdfDocument(), xhtml), List.copyOf(warnings));
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF cannot be written.", e);
        }
    }

    /** Those about the style sheet, which is one for the whole document. */
    List<String> styleWarnings() {
        return warnings.stream().filter(w -> w.contains(STYLE_SHEET)).toList();
    }

    private static PdfRendererBuilder builder(List<String> warnings) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer(PRODUCER);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useReplacementText("\u25A1");
        builder.useUnicodeLineBreaker(new LineBreaks());
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), when);
        }
        builder.withDiagnosticConsumer(d -> note(d, warnings));
        for (ReportFont font : ReportFont.values()) {
            byte[] bytes = font.bytes();
            builder.useFont(() -> new ByteArrayInputStream(bytes), font.family(), font.weight(),
                    FontStyle.NORMAL, true);
        }
        return builder;
    }

    private static void note(Diagnostic diagnostic, List<String> warnings) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            warnings.add(diagnostic.getFormattedMessage());
        }
    }

    private static Document parsed(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return parser.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXParseException e) {
            throw new TemplateProblem("The templates give a document that is not well-formed: " + e.getMessage()
                    + " Near: " + excerpt(xhtml, e.getLineNumber()), e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The document cannot be parsed.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be read.", e);
        }
    }

    private static String excerpt(String xhtml, int line) {
        return xhtml.lines().skip(Math.max(0, line - 1)).findFirst().map(String::strip).orElse("");
    }

    /** No dates, and an identity that follows from the contents: equal inputs give equal bytes. */
    private static byte[] saved(PDDocument pdf, String xhtml) throws IOException {
        pdf.getDocumentInformation().setCreationDate(null);
        pdf.getDocumentInformation().setModificationDate(null);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dateless = xmp.replaceAll("<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>", "");
        pdf.getDocumentCatalog().setMetadata(
                new PDMetadata(pdf, new ByteArrayInputStream(dateless.getBytes(StandardCharsets.UTF_8))));
        pdf.getDocumentInformation().getCOSObject().removeItem(COSName.TRAPPED);
        CRC32 contents = new CRC32();
        contents.update(xhtml.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(contents.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
