package no.brobygger.analysis;

/** A series over the trials: month t stands at index t − 1. */
public record Band(double[] mean, double[] p10, double[] p50, double[] p90) {
    /** A band rests on so many trials at most, the first ones. */
    public static final int MOST_TRIALS = 10_000;
}
