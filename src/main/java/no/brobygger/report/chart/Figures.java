package no.brobygger.report.chart;

import java.util.List;

/** The register of charts. */
public final class Figures {

    /** Every chart that a template may place. */
    public static final List<Figure> ALL = List.of(
            new CumulativeCashFigure(),
            new MarketShareFigure(),
            new ContributionFigure(),
            new PlanMoneyFigure(),
            new SplitCurveFigure(),
            new BudgetCurveFigure(),
            new ValueBridgeFigure(),
            new CausalChainFigure(),
            new ResponseCurvesFigure(),
            new ShortAndLongFigure(),
            new AttractivenessFigure(),
            new NpvDistributionFigure(),
            new TornadoFigure(),
            new EvidenceFigure());

    private Figures() {
    }

    /** The chart of that name. */
    public static Figure named(String id) {
        return ALL.stream().filter(f -> f.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no figure '" + id + "'; there are "
                        + ALL.stream().map(Figure::id).toList() + "."));
    }
}
