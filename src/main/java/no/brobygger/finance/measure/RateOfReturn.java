package no.brobygger.finance.measure;

import java.util.Optional;
import no.brobygger.quantity.Compounding;

/**
 * Internal rate of return (IRR): the only rate a month in (−10 %, 100 %) at which the monthly flows, the residual value
 * in the last, are worth 0; a year {@code (1+i)^12 − 1}. Undefined if no rate or several do that, or if the first
 * non-zero flow is positive: then it is a financing, and a high rate is bad.
 */
public final class RateOfReturn {
    private static final double LOWEST = -0.10;
    private static final double HIGHEST = 1.00;

    private RateOfReturn() {
    }

    /** The rate a year, NaN where undefined; {@code scale} as in {@link #monthlyRate}. */
    public static double yearlyRate(double[] flows, double scale) {
        return Compounding.yearlyRate(monthlyRate(flows, scale));
    }

    /**
     * The rate a month, NaN where undefined.
     *
     * @param flows net flows by month, finite
     * @param scale largest monthly cash of the compared plans; a first flow below 1e-9 of it counts as 0
     */
    public static double monthlyRate(double[] flows, double scale) {
        if (MoneySign.ofFirst(flows, scale) >= 0) {
            return Double.NaN;
        }
        double[] rates = InternalRates.between(LOWEST, HIGHEST, flows);
        return rates.length == 1 ? rates[0] : Double.NaN;
    }

    /** Why the rate is undefined; empty if it is not. */
    public static Optional<Undefined> undefinedBecause(double[] flows, double scale) {
        int first = MoneySign.ofFirst(flows, scale);
        if (first >= 0) {
            return Optional.of(first == 0 ? Undefined.NO_FLOW : Undefined.FINANCING);
        }
        return switch (InternalRates.between(LOWEST, HIGHEST, flows).length) {
            case 0 -> Optional.of(Undefined.NO_RATE);
            case 1 -> Optional.empty();
            default -> Optional.of(Undefined.SEVERAL_RATES);
        };
    }
}
