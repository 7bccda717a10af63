package no.brobygger.scenario;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.util.FastMath;

/**
 * The beta distribution on [0, 1] with both parameters at least 1, and the quantile of it: the root of the
 * regularised incomplete beta function, by Newton steps kept inside a bracket.
 */
final class BetaQuantile {
    /** Newton steps double the right digits, so one step of this size, relative, leaves nothing to gain. */
    private static final double LAST_STEP = 1e-9;
    private static final int MOST_STEPS = 200;
    /** Precision asked of the incomplete beta function. */
    private static final double PRECISION = 1e-16;
    private static final int MOST_TERMS = 1_000;

    private final double alpha;
    private final double beta;
    private final double logBeta;

    BetaQuantile(double alpha, double beta) {
        this.alpha = alpha;
        this.beta = beta;
        this.logBeta = Beta.logBeta(alpha, beta);
    }

    double density(double x) {
        return FastMath.exp(logPower(alpha - 1, x) + logPower(beta - 1, 1 - x) - logBeta);
    }

    /** The value below which the probability is {@code p}, 0 &lt; p &lt; 1. */
    double of(double p) {
        double low = 0;
        double high = 1;
        double x = tailStart(p);
        for (int i = 0; i < MOST_STEPS; i++) {
            double excess = Beta.regularizedBeta(x, alpha, beta, PRECISION, MOST_TERMS) - p;
            double step = excess / density(x);
            if (Math.abs(step) <= LAST_STEP * x) {
                return x - step;
            }
            if (excess > 0) {
                high = x;
            } else {
                low = x;
            }
            double next = x - step;
            x = next > low && next < high ? next : (low + high) / 2;
        }
        return x;
    }

    /** Near 0 the probability is x^α / (α B): its root lies below the wanted one, and close to it in the lower tail. */
    private double tailStart(double p) {
        double root = FastMath.exp((FastMath.log(p * alpha) + logBeta) / alpha);
        return Math.min(root, alpha / (alpha + beta));
    }

    private static double logPower(double exponent, double base) {
        return exponent == 0 ? 0 : exponent * FastMath.log(base);
    }
}
