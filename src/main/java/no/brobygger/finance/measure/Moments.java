package no.brobygger.finance.measure;

/** Mean and standard deviation of a sample, summed in the order given. */
public final class Moments {
    private Moments() {
    }

    /** The mean; NaN without values. Reckoned from the first value, so that the mean of equal values is that value. */
    public static double mean(double[] values) {
        double origin = values.length == 0 ? Double.NaN : values[0];
        double sum = 0;
        for (double value : values) {
            sum += value - origin;
        }
        return origin + sum / values.length;
    }

    /** The standard deviation with n − 1 in the denominator; NaN for fewer than two values. */
    public static double sd(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1));
    }
}
