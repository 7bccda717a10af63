package no.brobygger.finance.measure;

import java.util.Arrays;

/**
 * Quantiles of unsorted values, exactly those of {@link Quantile}, without sorting them all: values are counted into
 * bins of equal width, and only the bin that holds the wanted order statistic is sorted. A few passes over the values
 * instead of n log n comparisons, which matters where a quantile is wanted for every month of every series.
 */
public final class QuantileSelection {
    private static final int BINS = 1024;

    private final double[] values;
    private final double min;
    private final double binsPerUnit;
    private final int[] before = new int[BINS + 1];
    private final double[][] sortedBins = new double[BINS][];

    /** @param values in any order, finite; not copied, not changed */
    public QuantileSelection(double[] values) {
        this.values = values;
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
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
    }

    private int bin(double value) {
        return (int) ((value - min) * binsPerUnit);
    }

    /** The value below which the share {@code p} lies, 0 ≤ p ≤ 1; NaN if there are no values. */
    public double of(double p) {
        return Quantile.ofOrdered(values.length, this::ordered, p);
    }

    /** The value that would stand at the position if all were sorted. */
    private double ordered(int position) {
        int b = Arrays.binarySearch(before, position);
        b = b >= 0 ? b : -b - 2;
        while (before[b + 1] <= position) {
            b++;
        }
        if (sortedBins[b] == null) {
            sortedBins[b] = sorted(b);
        }
        return sortedBins[b][position - before[b]];
    }

    private double[] sorted(int bin) {
        double[] members = new double[before[bin + 1] - before[bin]];
        int found = 0;
        for (double value : values) {
            if (bin(value) == bin) {
                members[found++] = value;
            }
        }
        Arrays.sort(members);
        return members;
    }
}
