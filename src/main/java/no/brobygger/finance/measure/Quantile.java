package no.brobygger.finance.measure;

import java.util.function.IntToDoubleFunction;

/**
 * Quantile by linear interpolation between order statistics: at p of n sorted values, position {@code p·(n−1)} counted
 * from 0. Type 7 of R. Hyndman and Y. Fan, The American Statistician 50(4), 1996; PERCENTILE.INC in spreadsheets.
 */
public final class Quantile {
    private static final double WHOLE = 1e-9;

    private Quantile() {
    }

    /**
     * The value below which the share {@code p} lies, 0 ≤ p ≤ 1. Positive infinity ("never") may be among the values: a
     * quantile that falls on it, or between it and a number, is infinite. NaN if there are no values.
     *
     * @param sorted ascending, without NaN
     */
    public static double of(double[] sorted, double p) {
        return ofOrdered(sorted.length, position -> sorted[position], p);
    }

    /** The same of n values given by their position in ascending order, from 0. */
    static double ofOrdered(int n, IntToDoubleFunction ordered, double p) {
        if (n == 0) {
            return Double.NaN;
        }
        double position = p * (n - 1);
        int nearest = (int) Math.rint(position);
        if (Math.abs(position - nearest) < WHOLE) {
            return ordered.applyAsDouble(nearest);
        }
        int below = (int) position;
        double low = ordered.applyAsDouble(below);
        double high = ordered.applyAsDouble(below + 1);
        return Double.isInfinite(high) ? high : low + (position - below) * (high - low);
    }
}
