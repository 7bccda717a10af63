package no.brobygger.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Measure;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.decision.comparison.Comparison;
import no.brobygger.decision.comparison.Contestant;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.comparison.ComparisonReport;
import no.brobygger.report.history.History;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.html.Layout;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The document of a shipped scenario is accessible (PDF/UA-1) and archivable (PDF/A-2a) by the judgement of veraPDF. */
class StandardsTest {

    private static final Analysis ANALYSIS =
            new Analyst(ScenarioReader.read("scenarios/fjord-small.yaml", List.of("simulation.trials=500"))).analyse(2);

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_report_meets_both_standards_in_every_language(Language language) throws Exception {
        byte[] pdf = pdf(Layout.REPORT, language);
        assertEquals(List.of(), Standards.broken(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), Standards.broken(pdf, PDFAFlavour.PDFA_2_A));
    }

    @Test
    void the_one_pager_meets_both_standards() throws Exception {
        byte[] pdf = pdf(Layout.ONE_PAGER, Language.EN);
        assertEquals(List.of(), Standards.broken(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), Standards.broken(pdf, PDFAFlavour.PDFA_2_A));
    }

    @Test
    void a_comparison_meets_both_standards() throws Exception {
        Comparison comparison = Comparison.of(ANALYSIS.plans().stream()
                .map(p -> new Contestant("fjord-small.yaml", ANALYSIS, p.plan().name())).toList());
        byte[] pdf = ReportRenderer.pdf(ReportRenderer.html(
                ComparisonReport.of(comparison, Measure.NPV, "brobygger 1.0.0"), Optional.empty()), Optional.empty());
        assertEquals(List.of(), Standards.broken(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), Standards.broken(pdf, PDFAFlavour.PDFA_2_A));
    }

    /** {@code docs/how-to/change-the-layout.md} leads to it. */
    @Test
    void the_example_of_a_cover_and_colours_of_ones_own_meets_both_standards() throws Exception {
        PdfDocument document = ReportRenderer.document(CaseFixture.thatPays().report(),
                Optional.of(Path.of("docs/examples/own-colours")));
        assertEquals(List.of(), document.warnings());
        assertEquals(List.of(), Standards.broken(document.bytes(), PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), Standards.broken(document.bytes(), PDFAFlavour.PDFA_2_A));
        try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
            PDFTextStripper cover = new PDFTextStripper();
            cover.setEndPage(1);
            String text = cover.getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
            assertTrue(text.startsWith("Fjord Software AS Marketing investment 2027–2029 For The board Prepared by CMO"),
                    text);
        }
    }

    private static byte[] pdf(Layout layout, Language language) {
        Analysis spoken = new Analysis(ANALYSIS.scenario().with(language), ANALYSIS.plans(), ANALYSIS.npv(),
                ANALYSIS.beats(), ANALYSIS.segments(), ANALYSIS.warnings());
        return ReportRenderer.pdf(ReportRenderer.html(layout,
                InvestmentReport.of(spoken, DecisionBasis.NONE, History.UNKNOWN,
                Manifest.of("brobygger 1.0.0", spoken.scenario())), Optional.empty()), Optional.empty());
    }
}
