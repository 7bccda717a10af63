package no.brobygger.analysis;

/**
 * A measure over the trials. NaN where undefined (a percentile of payback that falls on "never"; every figure of a
 * measure undefined in more than 5 % of trials).
 *
 * @param standardError of the mean, from the blocks
 * @param undefined     share of the trials in which the measure is undefined
 * @param precision     how well the trials know the percentiles
 */
public record Summary(double mean, double sd, double standardError, double p5, double p10, double p25, double p50,
                      double p75, double p90, double p95, double undefined, Precision precision) {

    /** Half the width of the 95 % interval of each percentile, from the blocks; NaN with fewer than two whole blocks. */
    public record Precision(double p10, double p50, double p90) {
        /** Nothing is known. */
        public static final Precision UNKNOWN = new Precision(Double.NaN, Double.NaN, Double.NaN);
    }
}
