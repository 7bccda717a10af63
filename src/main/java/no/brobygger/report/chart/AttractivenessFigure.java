package no.brobygger.report.chart;

import no.brobygger.report.InvestmentReport;
import no.brobygger.report.wording.Wording;

/** Relative attractiveness of baseline and proposal, today = 100. */
final class AttractivenessFigure implements Figure {

    @Override
    public String id() {
        return "attractiveness";
    }

    @Override
    public String svg(InvestmentReport report, Wording wording) {
        return CourseFrame.beside(report.money()).svg(report.money().attractiveness(), wording);
    }
}
