package no.brobygger.finance.measure;

import java.util.Arrays;

/**
 * Quantiles of unsorted values, exactly those of {@link Quantile}, without sorting them all: values are dealt into bins
 * of equal width, and only a bin that holds a wanted order statistic is sorted. Three passes over the values instead of
 * n log n comparisons, which matters where a quantile is wanted for every month of every series.
 */
public final class QuantileSelection {
    private static final int BINS = 1024;

    private final double min;
    private final double binsPerUnit;
    private final double[] byBin;
    /** Values in the bins before each. */
    private final int[] before = new int[BINS + 1];
    private final boolean[] isSorted = new boolean[BINS];

    /** @param values in any order, finite; not changed */
    public QuantileSelection(double[] values) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            lowest = value < lowest ? value : lowest;
            highest = value > highest ? value : highest;
        }
        min = lowest;
        double perUnit = (BINS - 1) / (highest - lowest);
        binsPerUnit = Double.isFinite(perUnit) ? perUnit : 0;
        for (double value : values) {
            before[bin(value) + 1]++;
        }
        for (int b = 0; b < BINS; b++) {
            before[b + 1] += before[b];
        }
        byBin = new double[values.length];
        int[] next = before.clone();
        for (double value : values) {
            byBin[next[bin(value)]++] = value;
        }
    }

    private int bin(double value) {
        return (int) ((value - min) * binsPerUnit);
    }

    /** The value below which the share {@code p} lies, 0 ≤ p ≤ 1; NaN if there are no values. */
    public double of(double p) {
        return Quantile.ofOrdered(byBin.length, this::ordered, p);
    }

    /** The value that would stand at the position if all were sorted. */
    private double ordered(int position) {
        int bin = bin(byBin[position]);
        if (!isSorted[bin]) {
            Arrays.sort(byBin, before[bin], before[bin + 1]);
            isSorted[bin] = true;
        }
        return byBin[position];
    }
}
