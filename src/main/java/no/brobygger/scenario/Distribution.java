package no.brobygger.scenario;

import no.brobygger.quantity.Elementary;

/**
 * What is believed about a value: one number, or a distribution over numbers (model, section 8).
 * The quantile function is the definition; sampling is nothing but the quantile of a uniform draw.
 */
public sealed interface Distribution
        permits Distribution.Fixed, Distribution.Normal, Distribution.LogNormal, Distribution.TwoPiece,
                Distribution.Pert, Distribution.Uniform {

    /** The 90 % quantile of the standard normal. */
    double Z90 = StandardNormal.quantile(0.9);

    /** The value below which the probability is {@code p}, 0 &lt; p &lt; 1. */
    double quantile(double p);

    /** The quantiles of a column of probabilities; {@code into} is another one. */
    default void quantiles(double[] p, double[] into) {
        for (int i = 0; i < p.length; i++) {
            into[i] = quantile(p[i]);
        }
    }

    /** The median: what the central case uses. */
    default double median() {
        return quantile(0.5);
    }

    /** What is believed about so many times the value; the factor is positive. */
    Distribution times(double factor);

    /**
     * How the scenario writes it: {@code fixed}, {@code p10-p90}, {@code p10-p50-p90}, {@code min-likely-max},
     * {@code min-max}, {@code mean-sd}.
     */
    String kind();

    default boolean isUncertain() {
        return !(this instanceof Fixed);
    }

    /** One number. */
    record Fixed(double value) implements Distribution {
        @Override public double quantile(double p) {
            return value;
        }

        @Override public Distribution times(double factor) {
            return new Fixed(factor * value);
        }

        @Override public String kind() {
            return "fixed";
        }
    }

    /** Normal by mean and standard deviation; {@code kind} says whether it was stated by moments or by P10 and P90. */
    record Normal(double mean, double sd, String kind) implements Distribution {
        /** The normal with these quantiles. */
        public static Normal ofP10P90(double p10, double p90) {
            return new Normal((p10 + p90) / 2, (p90 - p10) / (2 * Z90), "p10-p90");
        }

        @Override public double quantile(double p) {
            return mean + sd * StandardNormal.quantile(p);
        }

        @Override public void quantiles(double[] p, double[] into) {
            StandardNormal.quantiles(p, into);
            for (int i = 0; i < p.length; i++) {
                into[i] = mean + sd * into[i];
            }
        }

        @Override public Distribution times(double factor) {
            return new Normal(factor * mean, factor * sd, kind);
        }

        @Override public double median() {
            return mean;
        }
    }

    /** Lognormal by the mean and standard deviation of the logarithm. */
    record LogNormal(double mu, double sigma) implements Distribution {
        /** The lognormal with these quantiles, both above 0. */
        public static LogNormal ofP10P90(double p10, double p90) {
            double low = Elementary.log(p10);
            double high = Elementary.log(p90);
            return new LogNormal((low + high) / 2, (high - low) / (2 * Z90));
        }

        @Override public double quantile(double p) {
            return Elementary.exp(mu + sigma * StandardNormal.quantile(p));
        }

        @Override public void quantiles(double[] p, double[] into) {
            StandardNormal.quantiles(p, into);
            for (int i = 0; i < p.length; i++) {
                into[i] = mu + sigma * into[i];
            }
            Elementary.exp(into, into);
        }

        @Override public Distribution times(double factor) {
            return new LogNormal(mu + Elementary.log(factor), sigma);
        }

        @Override public String kind() {
            return "p10-p90";
        }
    }

    /** Two half-normals joined at the median, exact at P10, P50 and P90; on the log scale if all three are positive. */
    record TwoPiece(double p10, double p50, double p90) implements Distribution {
        @Override public double quantile(double p) {
            double score = StandardNormal.quantile(p) / Z90;
            double down = Math.min(score, 0);
            double up = Math.max(score, 0);
            return isLog() ? p50 * Elementary.exp(down * Elementary.log(p50 / p10) + up * Elementary.log(p90 / p50))
                    : p50 + down * (p50 - p10) + up * (p90 - p50);
        }

        @Override public void quantiles(double[] p, double[] into) {
            double below = isLog() ? Elementary.log(p50 / p10) : p50 - p10;
            double above = isLog() ? Elementary.log(p90 / p50) : p90 - p50;
            StandardNormal.quantiles(p, into);
            for (int i = 0; i < p.length; i++) {
                double score = into[i] / Z90;
                into[i] = Math.min(score, 0) * below + Math.max(score, 0) * above;
            }
            if (isLog()) {
                Elementary.exp(into, into);
            }
            for (int i = 0; i < p.length; i++) {
                into[i] = isLog() ? p50 * into[i] : p50 + into[i];
            }
        }

        private boolean isLog() {
            return p10 > 0;
        }

        @Override public double median() {
            return p50;
        }

        @Override public Distribution times(double factor) {
            return new TwoPiece(factor * p10, factor * p50, factor * p90);
        }

        @Override public String kind() {
            return "p10-p50-p90";
        }
    }

    /** PERT: beta on [min, max] with the likely value as mode and weight 4 (Malcolm et al. 1959; Vose 2008). */
    record Pert(double min, double likely, double max) implements Distribution {
        @Override public double quantile(double p) {
            return min == max ? min : min + (max - min) * new BetaQuantile(alpha(), beta()).of(p);
        }

        /** The value above which the probability is {@code q}: precise where {@code 1 - q} would round to 1. */
        public double upperQuantile(double q) {
            return min == max ? max : max - (max - min) * new BetaQuantile(beta(), alpha()).of(q);
        }

        /** Probability per unit of value, at a value strictly between min and max. */
        public double density(double value) {
            return new BetaQuantile(alpha(), beta()).density((value - min) / (max - min)) / (max - min);
        }

        private double alpha() {
            return 1 + 4 * (likely - min) / (max - min);
        }

        private double beta() {
            return 1 + 4 * (max - likely) / (max - min);
        }

        @Override public Distribution times(double factor) {
            return new Pert(factor * min, factor * likely, factor * max);
        }

        @Override public String kind() {
            return "min-likely-max";
        }
    }

    /** Uniform on [min, max]. */
    record Uniform(double min, double max) implements Distribution {
        @Override public double quantile(double p) {
            return min + p * (max - min);
        }

        @Override public Distribution times(double factor) {
            return new Uniform(factor * min, factor * max);
        }

        @Override public String kind() {
            return "min-max";
        }
    }
}
