package no.brobygger.report.chart;

import no.brobygger.report.InvestmentReport;
import no.brobygger.report.wording.Wording;

/** Market share, baseline and proposal with their ranges. */
final class MarketShareFigure implements Figure {

    @Override
    public String id() {
        return "market-share";
    }

    @Override
    public String svg(InvestmentReport report, Wording wording) {
        return CourseFrame.FULL.svg(report.doNothing().share(), wording);
    }
}
