package no.brobygger.finance.measure;

import java.util.Optional;

/**
 * Payback: the first month from which the cumulative flow stays ≥ 0 to the horizon, 0 if all flows are 0. Crossing 0 and
 * falling below it again is not payback. On discounted flows it is the discounted payback.
 */
public final class Payback {
    private Payback() {
    }

    /**
     * In months. Positive infinity if the cumulative flow is still negative at the horizon ("never", which sorts behind
     * every month); NaN if the first non-zero flow is positive (nothing was put in).
     *
     * @param flows net flows by month, without residual value
     * @param scale largest monthly cash of the compared plans; money below 1e-9 of it counts as 0
     */
    public static double months(double[] flows, double scale) {
        int first = MoneySign.ofFirst(flows, scale);
        if (first >= 0) {
            return first == 0 ? 0 : Double.NaN;
        }
        int lastNegative = 0;
        double cumulative = 0;
        for (int month = 1; month <= flows.length; month++) {
            cumulative += flows[month - 1];
            if (MoneySign.of(cumulative, scale) < 0) {
                lastNegative = month;
            }
        }
        return lastNegative == flows.length ? Double.POSITIVE_INFINITY : lastNegative + 1;
    }

    /** The same on discounted flows, by the discount factors of their months. */
    public static double discountedMonths(double[] flows, double[] factors, double scale) {
        return months(DiscountFactors.discount(flows, factors), scale);
    }

    /** Why a number of months is no month; empty if it is one. */
    public static Optional<Undefined> undefinedBecause(double months) {
        if (Double.isNaN(months)) {
            return Optional.of(Undefined.NOTHING_PUT_IN);
        }
        return Double.isInfinite(months) ? Optional.of(Undefined.NEVER) : Optional.empty();
    }
}
