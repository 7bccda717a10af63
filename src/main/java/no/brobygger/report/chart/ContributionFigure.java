package no.brobygger.report.chart;

import no.brobygger.report.InvestmentReport;
import no.brobygger.report.wording.Wording;

/** Contribution a month, baseline and proposal with their ranges, on the time axis of the market share. */
final class ContributionFigure implements Figure {

    @Override
    public String id() {
        return "contribution";
    }

    @Override
    public String svg(InvestmentReport report, Wording wording) {
        return CourseFrame.FULL.svg(report.doNothing().contribution(), wording);
    }
}
