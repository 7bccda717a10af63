package no.brobygger.simulation.sampling;

import java.util.Arrays;
import no.brobygger.scenario.RankCorrelations;
import no.brobygger.scenario.StandardNormal;
import org.apache.commons.math3.util.FastMath;

/**
 * Gives the streams of a group their rank correlations by rearranging each one's own numbers within a block, so that
 * each keeps its distribution and its strata (Iman and Conover 1982). The ranks come from a Gaussian copula: normal
 * scores of the streams, freed of their chance correlation, then mixed by a Cholesky factor of the matrix
 * 2 sin(π ρ / 6) (Pearson 1907). The first stream keeps its numbers where they are.
 */
final class RankCoupling {
    /** A pivot below this is the rounding of 0: the input is decided by those before it. */
    private static final double ZERO_PIVOT = 1e-9;
    /** A block with fewer trials says too little about chance correlation to free it of that. */
    private static final int FEWEST_TRIALS = 20;
    /** Halvings until two numbers between 0 and 1 are the same for every purpose. */
    private static final int HALVINGS = 40;
    /** A power of two that is enough for the trials of a block. */
    private static final long PLACES = 512;

    private final double[][] factor;

    /** @param ranks wished rank correlations, positive semi-definite */
    RankCoupling(double[][] ranks) {
        factor = choleskyFactor(normalScores(ranks));
    }

    /** Rearranges the columns in place, one per stream of the group. */
    void rearrange(double[][] uniforms) {
        int size = uniforms[0].length;
        double[][] scores = new double[uniforms.length][];
        for (int s = 0; s < uniforms.length; s++) {
            scores[s] = standardScores(uniforms[s]);
        }
        boolean chanceIsKnown = size >= Math.max(FEWEST_TRIALS, 2 * uniforms.length);
        double[][] mixing = chanceIsKnown ? timesInverse(factor, choleskyFactor(correlations(scores))) : factor;
        for (int s = 1; s < uniforms.length; s++) {
            arrangeLike(uniforms[s], mix(mixing[s], scores, s));
        }
    }

    /**
     * Correlations of the normal scores that give the wished rank correlations. Where a barely possible matrix of
     * ranks makes an impossible one of scores, the nearest possible one on the way back to the ranks: entries differ
     * by no more than 0.018.
     */
    static double[][] normalScores(double[][] ranks) {
        if (RankCorrelations.isPossible(towardsScores(ranks, 1))) {
            return towardsScores(ranks, 1);
        }
        double possible = 0;
        double impossible = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (possible + impossible) / 2;
            if (RankCorrelations.isPossible(towardsScores(ranks, middle))) {
                possible = middle;
            } else {
                impossible = middle;
            }
        }
        return towardsScores(ranks, possible);
    }

    private static double[][] towardsScores(double[][] ranks, double part) {
        double[][] mixed = new double[ranks.length][ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            for (int j = 0; j < ranks.length; j++) {
                double score = i == j ? 1 : 2 * FastMath.sin(Math.PI * ranks[i][j] / 6);
                mixed[i][j] = ranks[i][j] + part * (score - ranks[i][j]);
            }
        }
        return mixed;
    }

    /** The lower triangular L with L Lᵀ = matrix, for a singular matrix too: a column without a pivot is 0. */
    private static double[][] choleskyFactor(double[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][n];
        for (int j = 0; j < n; j++) {
            double pivot = matrix[j][j] - dot(lower[j], lower[j], j);
            if (pivot < ZERO_PIVOT) {
                continue;
            }
            lower[j][j] = Math.sqrt(pivot);
            for (int i = j + 1; i < n; i++) {
                lower[i][j] = (matrix[i][j] - dot(lower[i], lower[j], j)) / lower[j][j];
            }
        }
        return lower;
    }

    /** left · right⁻¹ for lower triangular matrices. */
    private static double[][] timesInverse(double[][] left, double[][] right) {
        int n = left.length;
        double[][] product = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i; j >= 0; j--) {
                double rest = left[i][j];
                for (int k = j + 1; k <= i; k++) {
                    rest -= product[i][k] * right[k][j];
                }
                product[i][j] = rest / right[j][j];
            }
        }
        return product;
    }

    private static double[] mix(double[] weights, double[][] scores, int last) {
        double[] mixed = new double[scores[0].length];
        for (int s = 0; s <= last; s++) {
            for (int i = 0; i < mixed.length; i++) {
                mixed[i] += weights[s] * scores[s][i];
            }
        }
        return mixed;
    }

    /** Normal scores with mean 0 and variance 1 over the block. */
    private static double[] standardScores(double[] uniforms) {
        double[] scores = Arrays.stream(uniforms).map(StandardNormal::quantile).toArray();
        double mean = Arrays.stream(scores).sum() / scores.length;
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= mean;
        }
        double deviation = Math.sqrt(dot(scores, scores, scores.length) / scores.length);
        for (int i = 0; deviation > 0 && i < scores.length; i++) {
            scores[i] /= deviation;
        }
        return scores;
    }

    private static double[][] correlations(double[][] scores) {
        int size = scores[0].length;
        double[][] matrix = new double[scores.length][scores.length];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = dot(scores[i], scores[j], size) / size;
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }

    private static double dot(double[] a, double[] b, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Puts the values in the order of the scores: the smallest value where the smallest score is, and so on. */
    static void arrangeLike(double[] values, double[] scores) {
        long[] places = new long[scores.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = sortable(scores[i]) & -PLACES | i;
        }
        Arrays.sort(places);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        for (int rank = 0; rank < sorted.length; rank++) {
            values[(int) (places[rank] & PLACES - 1)] = sorted[rank];
        }
    }

    /** Bits that compare as the number does; the caller puts the place in the block where the last nine were. */
    private static long sortable(double score) {
        long bits = Double.doubleToLongBits(score);
        return bits ^ (bits >> 63 & Long.MAX_VALUE);
    }
}
