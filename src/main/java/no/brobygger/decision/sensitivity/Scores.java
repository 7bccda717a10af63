package no.brobygger.decision.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.brobygger.scenario.StandardNormal;

/** Columns that describe what is known of each trial, smooth enough to learn from a few thousand of them. */
final class Scores {
    /** Knots of the spline, in normal scores. */
    private static final double[] KNOTS = {-2.25, -1.5, -0.75, 0, 0.75, 1.5, 2.25};

    private Scores() {
    }

    /**
     * Columns of one number a trial or of several that are correlated: a natural cubic spline of each one's normal score
     * with seven knots (Hastie, Tibshirani and Friedman 2009, 5.4), and the products of two scores.
     */
    static List<double[]> ofInputs(List<double[]> inputs) {
        List<double[]> scores = inputs.stream().map(Scores::normal).toList();
        List<double[]> columns = new ArrayList<>();
        scores.forEach(score -> columns.addAll(spline(score)));
        for (int i = 0; i < scores.size(); i++) {
            for (int j = i + 1; j < scores.size(); j++) {
                columns.add(product(scores.get(i), scores.get(j)));
            }
        }
        return columns;
    }

    /** Columns of a risk: that it occurs, and from then on its first month and the square of it. */
    static List<double[]> ofRisk(int[] start) {
        double[] occurs = new double[start.length];
        double[] month = new double[start.length];
        for (int i = 0; i < start.length; i++) {
            occurs[i] = start[i] > 0 ? 1 : 0;
            month[i] = start[i];
        }
        return List.of(occurs, month, product(month, month));
    }

    /** The normal score of each number's rank among all; equal numbers share the middle of their ranks. */
    static double[] normal(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        double[] scoreOfRank = new double[sorted.length];
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[from]) {
                double score = StandardNormal.quantile((from + i) / 2.0 / sorted.length);
                Arrays.fill(scoreOfRank, from, i, score);
                from = i;
            }
        }
        double[] scores = new double[numbers.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scoreOfRank[Arrays.binarySearch(sorted, numbers[i])];
        }
        return scores;
    }

    private static List<double[]> spline(double[] x) {
        List<double[]> columns = new ArrayList<>(List.of(x));
        double[] last = truncated(x, KNOTS.length - 2);
        for (int k = 0; k < KNOTS.length - 2; k++) {
            double[] column = truncated(x, k);
            for (int i = 0; i < x.length; i++) {
                column[i] -= last[i];
            }
            columns.add(column);
        }
        return columns;
    }

    /** d_k(x) = ((x − ξ_k)₊³ − (x − ξ_K)₊³) / (ξ_K − ξ_k). */
    private static double[] truncated(double[] x, int k) {
        double end = KNOTS[KNOTS.length - 1];
        double[] column = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            column[i] = (cube(x[i] - KNOTS[k]) - cube(x[i] - end)) / (end - KNOTS[k]);
        }
        return column;
    }

    private static double cube(double x) {
        return x > 0 ? x * x * x : 0;
    }

    private static double[] product(double[] a, double[] b) {
        double[] product = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            product[i] = a[i] * b[i];
        }
        return product;
    }
}
