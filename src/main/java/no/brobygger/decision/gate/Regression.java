package no.brobygger.decision.gate;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * What is to be expected of an outcome where some signals are known: least squares on the signals and their squares,
 * each standardised (the regression of Longstaff and Schwartz 2001). A touch of ridge keeps signals that say the same
 * (customers and their share of a certain market) from making the equations unsolvable.
 */
final class Regression {
    private static final double RIDGE = 1e-7;

    private final Standard[] standards;
    private final double[] coefficients;

    private Regression(Standard[] standards, double[] coefficients) {
        this.standards = standards;
        this.coefficients = coefficients;
    }

    /** A signal brought to mean 0 and standard deviation 1. */
    record Standard(double mean, double sd) {
        static Standard of(double[] values, boolean[] used) {
            double sum = 0;
            int n = 0;
            for (int i = 0; i < values.length; i++) {
                sum += used[i] ? values[i] : 0;
                n += used[i] ? 1 : 0;
            }
            double mean = sum / n;
            double squares = 0;
            for (int i = 0; i < values.length; i++) {
                squares += used[i] ? (values[i] - mean) * (values[i] - mean) : 0;
            }
            return new Standard(mean, Math.sqrt(squares / n));
        }

        double of(double value) {
            return sd > 0 ? (value - mean) / sd : 0;
        }
    }

    /**
     * Fits.
     *
     * @param signals one column each
     * @param used    the trials to fit on
     */
    static Regression of(double[][] signals, double[] outcome, boolean[] used) {
        Standard[] standards = new Standard[signals.length];
        for (int k = 0; k < signals.length; k++) {
            standards[k] = Standard.of(signals[k], used);
        }
        int terms = 1 + 2 * signals.length;
        double[][] products = new double[terms][terms];
        double[] right = new double[terms];
        double[] row = new double[terms];
        double[] values = new double[signals.length];
        int n = 0;
        for (int i = 0; i < outcome.length; i++) {
            if (used[i]) {
                fill(row, at(signals, i, values), standards);
                add(products, right, row, outcome[i]);
                n++;
            }
        }
        for (int a = 1; a < terms; a++) {
            products[a][a] += RIDGE * n;
        }
        double[] solved = new LUDecomposition(new Array2DRowRealMatrix(products, false)).getSolver()
                .solve(new ArrayRealVector(right, false)).toArray();
        return new Regression(standards, solved);
    }

    private static double[] at(double[][] signals, int trial, double[] values) {
        for (int k = 0; k < values.length; k++) {
            values[k] = signals[k][trial];
        }
        return values;
    }

    private static void add(double[][] products, double[] right, double[] row, double outcome) {
        for (int a = 0; a < row.length; a++) {
            for (int b = 0; b < row.length; b++) {
                products[a][b] += row[a] * row[b];
            }
            right[a] += row[a] * outcome;
        }
    }

    private static void fill(double[] row, double[] values, Standard[] standards) {
        row[0] = 1;
        for (int k = 0; k < values.length; k++) {
            double z = standards[k].of(values[k]);
            row[1 + 2 * k] = z;
            row[2 + 2 * k] = z * z;
        }
    }

    /** What is expected where the signals have these values. */
    double expected(double... values) {
        double[] row = new double[coefficients.length];
        fill(row, values, standards);
        double sum = 0;
        for (int a = 0; a < row.length; a++) {
            sum += coefficients[a] * row[a];
        }
        return sum;
    }

    /** What is expected in every trial. */
    double[] expected(double[][] signals, int trials) {
        double[] expected = new double[trials];
        double[] values = new double[signals.length];
        for (int i = 0; i < trials; i++) {
            expected[i] = expected(at(signals, i, values));
        }
        return expected;
    }
}
