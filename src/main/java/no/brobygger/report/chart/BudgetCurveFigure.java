package no.brobygger.report.chart;

import no.brobygger.report.InvestmentReport;
import no.brobygger.report.wording.Wording;

/** NPV by amount of marketing money; nothing where none is spent. */
final class BudgetCurveFigure implements Figure {

    @Override
    public String id() {
        return "budget-curve";
    }

    @Override
    public String svg(InvestmentReport report, Wording wording) {
        return report.options().budget().stream().map(drawn -> CurveDrawing.svg(drawn, wording)).findFirst().orElse("");
    }
}
