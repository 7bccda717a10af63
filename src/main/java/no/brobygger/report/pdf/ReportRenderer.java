package no.brobygger.report.pdf;

import java.nio.file.Path;
import java.util.Optional;
import no.brobygger.analysis.Analysis;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.Manifest;
import no.brobygger.report.comparison.ComparisonReport;
import no.brobygger.report.html.HtmlRenderer;
import no.brobygger.report.html.Layout;
import no.brobygger.report.html.TemplateProblem;
import no.brobygger.report.wording.Wording;

/** From an analysis to the investment analysis as a PDF. */
public final class ReportRenderer {

    private ReportRenderer() {
    }

    /**
     * The report in the scenario's language. Equal arguments give equal bytes.
     *
     * @param templates a directory of templates of the user's own
     * @throws TemplateProblem if a template of the user cannot be used
     */
    public static byte[] pdf(Analysis analysis, Manifest manifest, Optional<Path> templates) {
        return document(InvestmentReport.of(analysis, manifest), templates).bytes();
    }

    /**
     * The pages of a document, as XHTML: for all of them the first half of {@link #pdf(Analysis, Manifest, Optional)}.
     *
     * @throws TemplateProblem as there
     */
    public static String html(Layout layout, InvestmentReport report, Optional<Path> templates) {
        return new HtmlRenderer(templates).render(layout, report, Wording.in(report.language(), report.currency()));
    }

    /**
     * A comparison as XHTML.
     *
     * @throws TemplateProblem as there
     */
    public static String html(ComparisonReport report, Optional<Path> templates) {
        return new HtmlRenderer(templates).render(report, Wording.in(report.language(), report.currency()));
    }

    /** The second half: pages as a PDF. */
    public static byte[] pdf(String html) {
        return PdfDocument.of(html).bytes();
    }

    static PdfDocument document(InvestmentReport report, Optional<Path> templates) {
        return PdfDocument.of(html(Layout.REPORT, report, templates));
    }
}
