package no.brobygger.scenario;

/**
 * One input of the model: a value that may be uncertain, with its origin.
 *
 * @param path         its place in the scenario, e.g. {@code customers.churn}, {@code marketing.brand.lifts.price}
 * @param stream       name of the random stream it is drawn from: its path, or a name shared by inputs that are one
 *                     and the same unknown (defaulted effectiveness; a kind's benchmark lifts)
 * @param distribution what is believed about it, in the model's units (shares as decimals, money in whole units)
 * @param legal        range to which draws are clipped
 * @param unit         what the number counts
 * @param provenance   where it comes from
 */
public record Assumption(String path, String stream, Distribution distribution, Range legal, Unit unit,
                         Provenance provenance) {

    /** The value of the central case: the median, within the legal range. */
    public double median() {
        return legal.clip(distribution.median());
    }

    public boolean isUncertain() {
        return distribution.isUncertain();
    }
}
