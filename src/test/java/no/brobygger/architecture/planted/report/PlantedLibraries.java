package no.brobygger.architecture.planted.report;

/** Every library in the wrong place. */
public final class PlantedLibraries {
    org.yaml.snakeyaml.Yaml yaml;
    com.fasterxml.jackson.dataformat.yaml.YAMLFactory yamlFactory;
    com.fasterxml.jackson.core.JsonFactory jsonFactory;
    freemarker.template.Configuration templates;
    com.openhtmltopdf.pdfboxout.PdfRendererBuilder pdf;
    org.apache.pdfbox.pdmodel.PDDocument document;
    org.apache.fontbox.ttf.TrueTypeFont font;
    org.apache.xmpbox.XMPMetadata metadata;
    org.apache.batik.transcoder.TranscoderInput drawing;
    org.apache.xmlgraphics.java2d.GraphicContext graphics;
    org.apache.poi.xssf.usermodel.XSSFWorkbook workbook;
    org.apache.xmlbeans.XmlObject markup;
    org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell cell;
    picocli.CommandLine commandLine;
    org.slf4j.Logger log;
    org.apache.commons.math3.special.Erf erf;
}
