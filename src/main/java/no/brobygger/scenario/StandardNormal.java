package no.brobygger.scenario;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution. */
public final class StandardNormal {
    private static final double SQRT2 = Math.sqrt(2);

    private StandardNormal() {
    }

    /** The value below which the probability is {@code p}, 0 &lt; p &lt; 1. */
    public static double quantile(double p) {
        return SQRT2 * Erf.erfInv(2 * p - 1);
    }
}
