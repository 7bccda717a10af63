package no.brobygger.finance.measure;

/**
 * Expected shortfall: the mean of the worst outcomes, a given share of all (C. Acerbi and D. Tasche, Journal of Banking
 * and Finance 26(7), 2002). Outcomes are gains: the lowest are the worst.
 */
public final class ExpectedShortfall {
    private static final double ROUNDING = 1e-9;

    private ExpectedShortfall() {
    }

    /**
     * Mean of the {@code ⌈share·n⌉} lowest of n values, so of one at least; NaN without values.
     *
     * @param sorted ascending, without NaN
     * @param share  0 &lt; share ≤ 1
     */
    public static double of(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int count = (int) Math.ceil(share * sorted.length - ROUNDING);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += sorted[i];
        }
        return sum / count;
    }
}
