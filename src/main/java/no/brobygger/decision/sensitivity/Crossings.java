package no.brobygger.decision.sensitivity;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Where functions of one number cross 0, many functions at a time: between two points at which a function has opposite
 * signs, by the Illinois form of regula falsi (Dowell and Jarratt 1971), which never leaves the interval.
 */
final class Crossings {
    private static final int MOST_STEPS = 60;
    /** Of the length of the interval at the start. */
    private static final double PRECISION = 1e-12;

    private Crossings() {
    }

    /**
     * The crossings.
     *
     * @param low       an end of each interval
     * @param high      the other
     * @param functions all of them at one point each
     */
    static double[] between(double[] low, double[] high, UnaryOperator<double[]> functions) {
        double[] a = low.clone();
        double[] b = high.clone();
        double[] atA = functions.apply(a);
        double[] atB = functions.apply(b);
        double[] x = a.clone();
        for (int step = 0; step < MOST_STEPS && !isDone(a, b, atB, low, high); step++) {
            for (int i = 0; i < x.length; i++) {
                x[i] = atB[i] == 0 ? b[i] : (a[i] * atB[i] - b[i] * atA[i]) / (atB[i] - atA[i]);
            }
            double[] atX = functions.apply(x);
            for (int i = 0; i < x.length; i++) {
                if (atX[i] * atB[i] <= 0) {
                    a[i] = b[i];
                    atA[i] = atB[i];
                } else {
                    atA[i] /= 2;
                }
                b[i] = x[i];
                atB[i] = atX[i];
            }
        }
        return b;
    }

    private static boolean isDone(double[] a, double[] b, double[] atB, double[] low, double[] high) {
        return IntStream.range(0, a.length).allMatch(
                i -> atB[i] == 0 || Math.abs(b[i] - a[i]) <= PRECISION * Math.abs(high[i] - low[i]));
    }
}
