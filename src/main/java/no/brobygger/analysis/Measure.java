package no.brobygger.analysis;

/** The results of a plan against the baseline: one constant per measure of the model, section 7, in its order. */
public enum Measure {
    NPV_CASH("npv-cash", Kind.MONEY),
    RESIDUAL_VALUE("residual-value", Kind.MONEY),
    NPV("npv", Kind.MONEY),
    NPV_BY_MONTH_6("npv-by-month-6", Kind.MONEY),
    NPV_BY_MONTH_12("npv-by-month-12", Kind.MONEY),
    NPV_BY_MONTH_24("npv-by-month-24", Kind.MONEY),
    IRR("irr", Kind.RATE),
    MIRR("mirr", Kind.RATE),
    PAYBACK_MONTHS("payback-months", Kind.MONTHS),
    DISCOUNTED_PAYBACK_MONTHS("discounted-payback-months", Kind.MONTHS),
    PEAK_FUNDING("peak-funding", Kind.MONEY),
    RETURN_MULTIPLE("return-multiple", Kind.MULTIPLE),
    FIRST_YEAR_RESULT("first-year-result", Kind.MONEY),
    MARKET_SHARE("market-share", Kind.SHARE),
    CUSTOMERS("customers", Kind.COUNT),
    CLV("clv", Kind.MONEY),
    CUSTOMER_EQUITY("customer-equity", Kind.MONEY),
    ATTRACTIVENESS("attractiveness", Kind.INDEX),
    CAC("cac", Kind.MONEY),
    TOBINS_Q("tobins-q", Kind.MULTIPLE),
    MARGINAL_RETURN("marginal-return", Kind.MULTIPLE);

    /** What the number counts. */
    public enum Kind { MONEY, RATE, MONTHS, MULTIPLE, SHARE, COUNT, INDEX }

    private final String key;
    private final Kind kind;

    Measure(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** The key in results and on the command line. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }
}
