package no.brobygger.quantity;

import org.apache.commons.math3.util.FastMath;

/**
 * Rates a year as rates a month and back, by compounding: twelve months at the monthly rate are one year at the yearly
 * one. Dividing by twelve instead would state a nominal rate and overstate it. Rates are shares, 0.08 is 8 %.
 */
public final class Compounding {
    private static final int MONTHS = 12;

    private Compounding() {
    }

    /** Growth, inflation or discount rate a month: {@code (1+r)^(1/12) − 1}, r ≥ −1 a year. */
    public static double monthlyRate(double yearlyRate) {
        return FastMath.expm1(FastMath.log1p(yearlyRate) / MONTHS);
    }

    /** Growth, discount or return rate a year: {@code (1+i)^12 − 1}, i ≥ −1 a month. */
    public static double yearlyRate(double monthlyRate) {
        return FastMath.expm1(FastMath.log1p(monthlyRate) * MONTHS);
    }

    /** Share that leaves in a month if the share {@code c} leaves in a year: {@code 1 − (1−c)^(1/12)}, 0 ≤ c ≤ 1. */
    public static double monthlyChurn(double yearlyChurn) {
        return -monthlyRate(-yearlyChurn);
    }

    /** Share that leaves in a year if the share {@code h} leaves in a month: {@code 1 − (1−h)^12}, 0 ≤ h ≤ 1. */
    public static double yearlyChurn(double monthlyChurn) {
        return -yearlyRate(-monthlyChurn);
    }

    /** What 1 has become after some months at a rate a year: {@code (1+g)^(t/12)}; months may be negative. */
    public static double growthFactor(double yearlyRate, int months) {
        return FastMath.pow(1 + yearlyRate, (double) months / MONTHS);
    }

    /** {@code Σ_(j=0..n−1) q^j = (1−q^n)/(1−q)}, q ≥ 0, n ≥ 0; also exact to the last digits close to q = 1. */
    public static double geometricSum(double ratio, int terms) {
        if (ratio == 1 || terms == 0) {
            return terms;
        }
        return FastMath.expm1(terms * FastMath.log1p(ratio - 1)) / (ratio - 1);
    }
}
