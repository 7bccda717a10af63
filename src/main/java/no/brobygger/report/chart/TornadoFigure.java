package no.brobygger.report.chart;

import no.brobygger.report.InvestmentReport;
import no.brobygger.report.wording.Wording;

/** What moves NPV most; nothing where nothing was asked. */
final class TornadoFigure implements Figure {

    @Override
    public String id() {
        return "tornado";
    }

    @Override
    public String svg(InvestmentReport report, Wording wording) {
        return report.risk().tornado().stream().map(drawn -> TornadoDrawing.svg(drawn, wording)).findFirst().orElse("");
    }
}
