package no.brobygger.decision.sensitivity;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be expected of a column given what others say of each trial: least squares on their span, found by
 * orthogonalising them one after the other (modified Gram–Schmidt); a column that says nothing new is left out.
 */
final class Regression {
    /** Of a column's length: what is left of one that says nothing new. */
    private static final double NOTHING_NEW = 1e-9;

    private final List<double[]> directions = new ArrayList<>();
    private final int size;

    /** @param columns a number per trial each; a constant is understood */
    Regression(List<double[]> columns, int size) {
        this.size = size;
        for (double[] column : columns) {
            double[] rest = centred(column);
            double length = Math.sqrt(dot(rest, rest));
            directions.forEach(direction -> subtract(rest, direction, dot(rest, direction)));
            double left = Math.sqrt(dot(rest, rest));
            if (left > NOTHING_NEW * length) {
                for (int i = 0; i < size; i++) {
                    rest[i] /= left;
                }
                directions.add(rest);
            }
        }
    }

    /**
     * The expectation of a column trial by trial. Chance alone explains some of the variance of any column; the
     * expectations are drawn towards the mean by so much that their variance is right (a column of noise has none).
     */
    double[] expectation(double[] column) {
        double mean = mean(column);
        double[] rest = centred(column);
        double[] fitted = new double[size];
        for (double[] direction : directions) {
            double weight = dot(rest, direction);
            subtract(fitted, direction, -weight);
            subtract(rest, direction, weight);
        }
        double explained = dot(fitted, fitted);
        int free = size - directions.size() - 1;
        double byChance = free > 0 ? directions.size() * dot(rest, rest) / free : explained;
        double kept = explained > byChance ? Math.sqrt(1 - byChance / explained) : 0;
        for (int i = 0; i < size; i++) {
            fitted[i] = mean + kept * fitted[i];
        }
        return fitted;
    }

    private static double mean(double[] column) {
        double sum = 0;
        for (double value : column) {
            sum += value;
        }
        return sum / column.length;
    }

    private static double[] centred(double[] column) {
        double mean = mean(column);
        double[] centred = new double[column.length];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = column[i] - mean;
        }
        return centred;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void subtract(double[] from, double[] direction, double weight) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= weight * direction[i];
        }
    }
}
