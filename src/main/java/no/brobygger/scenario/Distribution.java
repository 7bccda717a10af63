package no.brobygger.scenario;

/**
 * What is believed about a value: one number, or a distribution over numbers (model, section 8).
 * The quantile function is the definition; sampling is nothing but the quantile of a uniform draw.
 */
public sealed interface Distribution
        permits Distribution.Fixed, Distribution.Normal, Distribution.LogNormal, Distribution.TwoPiece,
                Distribution.Pert, Distribution.Uniform {

    /** The value below which the probability is {@code p}, 0 &lt; p &lt; 1. */
    double quantile(double p);

    /** The median: what the central case uses. */
    default double median() {
        return quantile(0.5);
    }

    /** How the scenario writes it: {@code fixed}, {@code p10-p90}, {@code p10-p50-p90}, {@code min-likely-max}, {@code min-max}, {@code mean-sd}. */
    String kind();

    default boolean isUncertain() {
        return !(this instanceof Fixed);
    }

    /** One number. */
    record Fixed(double value) implements Distribution {
        @Override public double quantile(double p) {
            return value;
        }

        @Override public String kind() {
            return "fixed";
        }
    }

    /** Normal by mean and standard deviation; {@code kind} says whether it was stated by moments or by P10 and P90. */
    record Normal(double mean, double sd, String kind) implements Distribution {
        @Override public double quantile(double p) {
            return mean + sd * StandardNormal.quantile(p);
        }

        @Override public double median() {
            return mean;
        }
    }

    /** Lognormal by the mean and standard deviation of the logarithm. */
    record LogNormal(double mu, double sigma) implements Distribution {
        @Override public double quantile(double p) {
            return Math.exp(mu + sigma * StandardNormal.quantile(p));
        }

        @Override public String kind() {
            return "p10-p90";
        }
    }

    /** Two half-normals joined at the median, exact at P10, P50 and P90; on the log scale if all three are positive. */
    record TwoPiece(double p10, double p50, double p90) implements Distribution {
        @Override public double quantile(double p) {
            throw new UnsupportedOperationException("to be written with the sampling");
        }

        @Override public double median() {
            return p50;
        }

        @Override public String kind() {
            return "p10-p50-p90";
        }
    }

    /** PERT: beta on [min, max] with the likely value as mode and weight 4. */
    record Pert(double min, double likely, double max) implements Distribution {
        @Override public double quantile(double p) {
            throw new UnsupportedOperationException("to be written with the sampling");
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

        @Override public String kind() {
            return "min-max";
        }
    }
}
