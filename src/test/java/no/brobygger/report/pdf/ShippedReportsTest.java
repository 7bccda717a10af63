package no.brobygger.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.ShippedCase;
import no.brobygger.scenario.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The analyses of the shipped scenarios: eight pages and an appendix of at most four, in every language. */
class ShippedReportsTest {
    private static final List<Integer> A_PAGE_EACH = IntStream.rangeClosed(1, 9).boxed().toList();
    private static final int APPENDIX = 4;

    @TestFactory
    Stream<DynamicTest> eight_pages_and_an_appendix_of_four() {
        return Stream.of("fjord-small", "dish-2015", "nordic-power", "nordisk-detail").flatMap(name -> {
            ShippedCase shipped = ShippedCase.of(name, "simulation.trials=2000");
            return Arrays.stream(Language.values()).map(language -> DynamicTest.dynamicTest(name + " " + language.key(),
                    () -> assertWellMade(shipped.report(language))));
        });
    }

    private static void assertWellMade(InvestmentReport report) throws Exception {
        PdfDocument document = ReportRenderer.document(report, Optional.empty());
        PageGeometry pages = new PageGeometry(document.bytes());
        assertEquals(List.of(), Standards.broken(document.bytes(), PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), Standards.broken(document.bytes(), PDFAFlavour.PDFA_2_A));
        assertEquals(List.of(), document.warnings());
        assertEquals(List.of(), pages.faults());
        assertEquals(A_PAGE_EACH, pages.chapters());
        assertTrue(pages.pages() <= 8 + APPENDIX, () -> "the appendix is too long");
        try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
            assertFalse(new PDFTextStripper().getText(pdf).contains("\u25a1"), "a glyph is missing");
        }
    }
}
