package no.brobygger.scenario;

/**
 * The five things that marketing, indices and risks can move (model, section 3). A lift of an outcome is a share:
 * on the odds of being chosen, on the odds of leaving, on price, on volume, on the referral rate.
 */
public enum Outcome {
    NEW_CUSTOMERS, CHURN, PRICE, VOLUME, REFERRAL;

    /** The key in scenario files and results, e.g. {@code new-customers}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
