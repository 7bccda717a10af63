package no.brobygger.scenario;

/** What counts after the horizon (model, section 6). */
public enum TerminalValue {
    /** Only the working capital comes back. */
    NONE,
    /** The customers on the books run off. */
    CUSTOMER_BASE,
    /** Every plan carries on for 60 months with the baseline's spend, then its customers run off. */
    CUSTOMER_BASE_AND_BRAND;

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
