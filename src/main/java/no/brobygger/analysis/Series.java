package no.brobygger.analysis;

/** What is reported month by month. */
public enum Series {
    CUSTOMERS("customers", true, true),
    SHARE("share", true, true),
    NEW("new", true, false),
    LOST("lost", true, false),
    REVENUE("revenue", true, true),
    VARIABLE_COST("variable-cost", true, false),
    ACQUISITION_COST("acquisition-cost", true, false),
    CONTRIBUTION("contribution", true, true),
    MARKETING("marketing", true, false),
    PLAN_COSTS("plan-costs", true, false),
    RISK_COSTS("risk-costs", true, false),
    RESULT("result", true, true),
    TAX("tax", true, false),
    WORKING_CAPITAL("working-capital", true, false),
    CASH("cash", true, true),
    CLV("clv", true, false),
    ATTRACTIVENESS("attractiveness", true, true),
    SHARE_OF_VOICE("share-of-voice", true, false),
    CUMULATIVE_CASH_DIFFERENCE("cumulative-cash-difference", false, true),
    CUMULATIVE_DISCOUNTED_CASH_DIFFERENCE("cumulative-discounted-cash-difference", false, true);

    private final String key;
    private final boolean central;
    private final boolean banded;

    Series(String key, boolean central, boolean banded) {
        this.key = key;
        this.central = central;
        this.banded = banded;
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
}
