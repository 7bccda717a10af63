package no.brobygger.finance.measure;

import no.brobygger.quantity.Compounding;

/** What 1 at the end of a month is worth today. */
public final class DiscountFactors {
    private DiscountFactors() {
    }

    /** {@code (1+d)^(−t/12)} for the months t = 1…months at index t − 1, d the discount rate a year. */
    public static double[] monthly(double yearlyRate, int months) {
        double[] factors = new double[months];
        for (int month = 1; month <= months; month++) {
            factors[month - 1] = Compounding.growthFactor(yearlyRate, -month);
        }
        return factors;
    }

    /** Each flow times the factor of its month: a new array of present values. */
    public static double[] discount(double[] flows, double[] factors) {
        double[] present = new double[flows.length];
        for (int t = 0; t < flows.length; t++) {
            present[t] = flows[t] * factors[t];
        }
        return present;
    }
}
