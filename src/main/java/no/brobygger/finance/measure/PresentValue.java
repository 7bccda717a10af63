package no.brobygger.finance.measure;

import org.apache.commons.math3.util.FastMath;

/** Present value {@code Σ flow_t · (1+r)^(−t)}; of all flows of an investment, its net present value (NPV). */
public final class PresentValue {
    private PresentValue() {
    }

    /** Of monthly flows, by the discount factors of their months (at least as many). */
    public static double of(double[] flows, double[] factors) {
        return untilMonth(flows.length, flows, factors);
    }

    /** Of the flows of the months 1…month, month ≤ number of flows. */
    public static double untilMonth(int month, double[] flows, double[] factors) {
        double value = 0;
        for (int t = 0; t < month; t++) {
            value += flows[t] * factors[t];
        }
        return value;
    }

    /**
     * Of flows at equal intervals.
     *
     * @param ratePerPeriod discount rate per interval, above −1
     * @param firstPeriod   when the first flow falls: 0 now, 1 at the end of the first period (as NPV in spreadsheets)
     */
    public static double of(double[] flows, double ratePerPeriod, double firstPeriod) {
        double value = 0;
        for (int i = 0; i < flows.length; i++) {
            value += flows[i] * FastMath.pow(1 + ratePerPeriod, -(firstPeriod + i));
        }
        return value;
    }
}
