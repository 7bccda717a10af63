package no.brobygger.report.chart;

import no.brobygger.report.InvestmentReport;
import no.brobygger.report.wording.Wording;

/** NPV by brand share of the money for brand and activation; nothing where there is nothing to split. */
final class SplitCurveFigure implements Figure {

    @Override
    public String id() {
        return "split-curve";
    }

    @Override
    public String svg(InvestmentReport report, Wording wording) {
        return report.options().split().stream().map(drawn -> CurveDrawing.svg(drawn, wording)).findFirst().orElse("");
    }
}
