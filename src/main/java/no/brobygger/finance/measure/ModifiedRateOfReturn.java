package no.brobygger.finance.measure;

import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * Modified internal rate of return (MIRR): the rate at which the outflows, discounted to the beginning at a finance rate,
 * grow into the inflows, compounded to the end at a reinvestment rate (S. Lin, The Engineering Economist 21(4), 1976).
 */
public final class ModifiedRateOfReturn {
    private ModifiedRateOfReturn() {
    }

    /**
     * A year, with the discount rate for both rates: {@code ((Σ inflows at month T / Σ outflows at month 0)^(1/T))^12 − 1}.
     * NaN without an outflow or an inflow, or if the first non-zero flow is positive.
     *
     * @param flows   net flows by month, the residual value in the last (T)
     * @param factors discount factors of the same months
     * @param scale   largest monthly cash of the compared plans; money below 1e-9 of it counts as 0
     */
    public static double yearlyRate(double[] flows, double[] factors, double scale) {
        if (undefinedBecause(flows, scale).isPresent()) {
            return Double.NaN;
        }
        double in = 0;
        double out = 0;
        for (int t = 0; t < flows.length; t++) {
            if (flows[t] > 0) {
                in += flows[t] * factors[t];
            } else {
                out -= flows[t] * factors[t];
            }
        }
        int months = flows.length;
        double inAtTheEnd = in / factors[months - 1];
        return FastMath.pow(inAtTheEnd / out, 12.0 / months) - 1;
    }

    /** Why the yearly rate is undefined; empty if it is not. */
    public static Optional<Undefined> undefinedBecause(double[] flows, double scale) {
        if (!MoneySign.occurs(-1, flows, scale)) {
            return Optional.of(Undefined.NO_OUTFLOW);
        }
        if (!MoneySign.occurs(1, flows, scale)) {
            return Optional.of(Undefined.NO_INFLOW);
        }
        return MoneySign.ofFirst(flows, scale) > 0 ? Optional.of(Undefined.FINANCING) : Optional.empty();
    }

    /**
     * Per period, as MIRR in spreadsheets: the first flow falls now. NaN without an outflow or an inflow.
     *
     * @param financeRate      per period, at which outflows are discounted
     * @param reinvestmentRate per period, at which inflows are compounded
     */
    public static double perPeriod(double[] flows, double financeRate, double reinvestmentRate) {
        int periods = flows.length - 1;
        double in = 0;
        double out = 0;
        for (int t = 0; t <= periods; t++) {
            if (flows[t] > 0) {
                in += flows[t] * FastMath.pow(1 + reinvestmentRate, periods - t);
            } else {
                out -= flows[t] * FastMath.pow(1 + financeRate, -t);
            }
        }
        return in == 0 || out == 0 ? Double.NaN : FastMath.pow(in / out, 1.0 / periods) - 1;
    }
}
