package no.brobygger.finance.measure;

/**
 * Mean and standard deviation of a sample, summed in the order given. The mean carries the rounding of each step along
 * (compensated summation, A. Neumaier 1974), so that the mean of equal values is that value.
 */
public final class Moments {
    private Moments() {
    }

    /** The mean; NaN without values. */
    public static double mean(double[] values) {
        double sum = 0;
        double lost = 0;
        for (double value : values) {
            double next = sum + value;
            lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
            sum = next;
        }
        return (sum + lost) / values.length;
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
