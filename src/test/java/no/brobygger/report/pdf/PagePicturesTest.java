package no.brobygger.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import no.brobygger.report.CaseFixture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Page 1 looks as it did: a changed word passes, a shifted or lost part of the page does not. After an intended
 * change, {@code mvn -q test -Dtest=PagePicturesTest -Dpictures.write} takes the picture anew.
 */
class PagePicturesTest {

    private static final Path PICTURE = Path.of("src/test/resources/no/brobygger/report/pdf/page-1.png");
    private static final Path SEEN = Path.of("target/pictures");
    private static final int RESOLUTION = 40;
    /** Mean difference of a pixel's grey, of 255. */
    private static final double TOLERANCE = 1;

    @Test
    void page_1_looks_as_it_did() throws IOException {
        BufferedImage actual = page1(CaseFixture.thatPays());
        if (System.getProperty("pictures.write") != null) {
            write(actual, PICTURE);
        }
        BufferedImage expected = ImageIO.read(PICTURE.toFile());
        if (difference(expected, actual) > TOLERANCE) {
            write(actual, SEEN.resolve("page-1-actual.png"));
            write(contrasted(expected, actual), SEEN.resolve("page-1-difference.png"));
        }
        assertEquals(0, difference(expected, actual), TOLERANCE, "see " + SEEN + ", or take it anew: -Dpictures.write");
    }

    @Test
    void a_lost_chart_is_seen(@TempDir Path own) throws IOException {
        Files.writeString(own.resolve("own.css"), "svg { display: none; }");
        BufferedImage without = picture(ReportRenderer.document(CaseFixture.thatPays().report(), Optional.of(own)));
        assertTrue(difference(ImageIO.read(PICTURE.toFile()), without) > TOLERANCE);
    }

    private static BufferedImage page1(CaseFixture fixture) throws IOException {
        return picture(ReportRenderer.document(fixture.report(), Optional.empty()));
    }

    private static BufferedImage picture(PdfDocument document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, RESOLUTION, ImageType.GRAY);
        }
    }

    private static double difference(BufferedImage a, BufferedImage b) {
        assertEquals(a.getWidth() + "×" + a.getHeight(), b.getWidth() + "×" + b.getHeight());
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                sum += Math.abs(grey(a, x, y) - grey(b, x, y));
            }
        }
        return sum / (double) (a.getWidth() * a.getHeight());
    }

    private static int grey(BufferedImage image, int x, int y) {
        return image.getRaster().getSample(x, y, 0);
    }

    /** Black where the pictures differ most. */
    private static BufferedImage contrasted(BufferedImage a, BufferedImage b) {
        BufferedImage contrast = new BufferedImage(a.getWidth(), a.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                contrast.getRaster().setSample(x, y, 0, 255 - Math.abs(grey(a, x, y) - grey(b, x, y)));
            }
        }
        return contrast;
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        Files.write(file, png.toByteArray());
    }
}
