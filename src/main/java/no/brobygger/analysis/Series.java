package no.brobygger.analysis;

import no.brobygger.model.PlanPath;

/** What is reported month by month: the plan's own figures, and two differences against the baseline. */
public enum Series {
    CUSTOMERS("customers", true, true, PlanPath::customers),
    SHARE("share", true, true, Series::share),
    NEW("new", true, false, PlanPath::won),
    LOST("lost", true, false, PlanPath::lost),
    REVENUE("revenue", true, true, PlanPath::revenue),
    VARIABLE_COST("variable-cost", true, false, PlanPath::variableCost),
    ACQUISITION_COST("acquisition-cost", true, false, PlanPath::acquisitionCost),
    CONTRIBUTION("contribution", true, true, PlanPath::contribution),
    MARKETING("marketing", true, false, Series::marketing),
    PLAN_COSTS("plan-costs", true, false, PlanPath::planCosts),
    RISK_COSTS("risk-costs", true, false, PlanPath::riskCosts),
    RESULT("result", true, true, PlanPath::result),
    TAX("tax", true, false, PlanPath::tax),
    WORKING_CAPITAL("working-capital", true, false, PlanPath::workingCapital),
    CASH("cash", true, true, PlanPath::cash),
    CLV("clv", true, false, null),
    ATTRACTIVENESS("attractiveness", true, true, PlanPath::attractiveness),
    SHARE_OF_VOICE("share-of-voice", true, false, null),
    CUMULATIVE_CASH_DIFFERENCE("cumulative-cash-difference", false, true, null),
    CUMULATIVE_DISCOUNTED_CASH_DIFFERENCE("cumulative-discounted-cash-difference", false, true,
            null);

    /** A plan's figures of month t, one per trial. */
    private interface Column {
        double[] of(PlanPath path, int t);
    }

    private final String key;
    private final boolean central;
    private final boolean banded;
    private final Column column;

    Series(String key, boolean central, boolean banded, Column column) {
        this.key = key;
        this.central = central;
        this.banded = banded;
        this.column = column;
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

    /** Whether a plan's path holds it; the others are worked out beside it: CLV and share of voice, the differences. */
    boolean isOfPath() {
        return column != null;
    }

    /** The plan's figures of month t, one per trial. */
    double[] of(PlanPath path, int t) {
        return column.of(path, t);
    }

    private static double[] share(PlanPath path, int t) {
        double[] share = path.customers(t).clone();
        for (int i = 0; i < share.length; i++) {
            share[i] /= path.market(t)[i];
        }
        return share;
    }

    private static double[] marketing(PlanPath path, int t) {
        double[] spend = new double[path.customers(t).length];
        java.util.Arrays.fill(spend, path.marketing()[t - 1]);
        return spend;
    }
}
