package no.brobygger.report.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.comparison.ComparisonReport;
import no.brobygger.report.html.HtmlRenderer;
import no.brobygger.report.html.Layout;
import no.brobygger.report.html.OwnTemplates;
import no.brobygger.report.html.TemplateProblem;
import no.brobygger.report.wording.Wording;

/** From an analysis to the investment analysis as a PDF. */
public final class ReportRenderer {

    private ReportRenderer() {
    }

    /**
     * The pages of a document, as XHTML, in the scenario's language.
     *
     * @param templates a directory of templates of the user's own
     * @throws TemplateProblem if a template of the user cannot be used
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

    /**
     * Pages as a PDF. Equal arguments give equal bytes.
     *
     * @param templates of which the pages were made
     * @throws TemplateProblem if markup or style of the user's own cannot be understood
     */
    public static byte[] pdf(String html, Optional<Path> templates) {
        return document(html, templates).bytes();
    }

    private static PdfDocument document(String html, Optional<Path> templates) {
        Optional<OwnTemplates> own = templates.map(OwnTemplates::new);
        PdfDocument document;
        try {
            document = PdfDocument.of(html);
        } catch (TemplateProblem malformed) {
            throw own.flatMap(OwnTemplates::markupProblem).orElse(malformed);
        }
        List<String> styles = document.styleWarnings();
        if (own.isPresent() && !styles.isEmpty()) {
            throw own.get().styleProblem(styles);
        }
        return document;
    }

    static PdfDocument document(InvestmentReport report, Optional<Path> templates) {
        return document(html(Layout.REPORT, report, templates), templates);
    }
}
