package no.brobygger.report.chart;

import no.brobygger.report.InvestmentReport;
import no.brobygger.report.wording.Wording;

/** Cash of each kind of activity alone, cumulated and discounted: when activation pays, and when brand. */
final class ShortAndLongFigure implements Figure {

    @Override
    public String id() {
        return "short-and-long";
    }

    @Override
    public String svg(InvestmentReport report, Wording wording) {
        return CourseFrame.beside(report.money()).svg(report.money().shortAndLong(), wording);
    }
}
