package no.brobygger.analysis;

import no.brobygger.model.PlanPath;

/** What is reported month by month: the plan's own figures, and two differences against the baseline. */
public enum Series {
    CUSTOMERS("customers", true, true, (p, t, i) -> p.customers(t)[i]),
    SHARE("share", true, true, (p, t, i) -> p.customers(t)[i] / p.market(t)[i]),
    NEW("new", true, false, (p, t, i) -> p.won(t)[i]),
    LOST("lost", true, false, (p, t, i) -> p.lost(t)[i]),
    REVENUE("revenue", true, true, (p, t, i) -> p.revenue(t)[i]),
    VARIABLE_COST("variable-cost", true, false, (p, t, i) -> p.variableCost(t)[i]),
    ACQUISITION_COST("acquisition-cost", true, false, (p, t, i) -> p.acquisitionCost(t)[i]),
    CONTRIBUTION("contribution", true, true, (p, t, i) -> p.contribution(t)[i]),
    MARKETING("marketing", true, false, (p, t, i) -> p.marketing()[t - 1]),
    PLAN_COSTS("plan-costs", true, false, (p, t, i) -> p.planCosts(t)[i]),
    RISK_COSTS("risk-costs", true, false, (p, t, i) -> p.riskCosts(t)[i]),
    RESULT("result", true, true, (p, t, i) -> p.result(t)[i]),
    TAX("tax", true, false, (p, t, i) -> p.tax(t)[i]),
    WORKING_CAPITAL("working-capital", true, false, (p, t, i) -> p.workingCapital(t)[i]),
    CASH("cash", true, true, (p, t, i) -> p.cash(t)[i]),
    CLV("clv", true, false, (p, t, i) -> Double.NaN),
    ATTRACTIVENESS("attractiveness", true, true, (p, t, i) -> p.attractiveness(t)[i]),
    SHARE_OF_VOICE("share-of-voice", true, false, (p, t, i) -> Double.NaN),
    CUMULATIVE_CASH_DIFFERENCE("cumulative-cash-difference", false, true, (p, t, i) -> Double.NaN),
    CUMULATIVE_DISCOUNTED_CASH_DIFFERENCE("cumulative-discounted-cash-difference", false, true,
            (p, t, i) -> Double.NaN);

    /** A plan's figure of month t in trial i of the block. */
    private interface Figure {
        double of(PlanPath path, int t, int i);
    }

    private final String key;
    private final boolean central;
    private final boolean banded;
    private final Figure figure;

    Series(String key, boolean central, boolean banded, Figure figure) {
        this.key = key;
        this.central = central;
        this.banded = banded;
        this.figure = figure;
    }

    public String key() {
        return key;
    }

    /** Reported for the central case ({@code central.monthly}). */
    public boolean isCentral() {
        return central;
    }

    /** Reported with mean, P10, P50, P90 over the trials ({@code monthly}). */
    public boolean isBanded() {
        return banded;
    }

    /**
     * The figure of month t in trial i of the block; NaN for the series that a path does not hold: CLV and share of
     * voice by month, and the differences.
     */
    double of(PlanPath path, int t, int i) {
        return figure.of(path, t, i);
    }
}
