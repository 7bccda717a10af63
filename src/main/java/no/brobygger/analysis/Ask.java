package no.brobygger.analysis;

/**
 * The ask in Andreassen's words: "100 in, 300 back". Means over the trials, and how far off the returns may be.
 *
 * @param invested           Σ Δ(marketing + plan costs + risk costs) over the horizon, nominal
 * @param returned           Σ Δcontribution over the horizon, nominal, before tax
 * @param returnedRange      of the same over the trials
 * @param customerValue      the residual value
 * @param customerValueRange of the same over the trials
 */
public record Ask(double invested, double returned, Spread returnedRange, double customerValue,
                  Spread customerValueRange, int months) {

    /** The middle 80 % of the trials. */
    public record Spread(double p10, double p90) {
        static Spread of(Summary summary) {
            return new Spread(summary.p10(), summary.p90());
        }
    }
}
