package no.brobygger.finance.measure;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * 95 % interval of a quantile of trials drawn in independent blocks: the quantile of each whole block is one
 * observation, so {@code ± t · sd / √blocks} with Student's t (method of batch quantiles; J. Hsu and B. Nelson,
 * Winter Simulation Conference 1990). It credits what stratified sampling within a block gains. With fewer than two
 * whole blocks nothing is known.
 */
public final class QuantileInterval {
    private static final double[] SHARES = {0.10, 0.50, 0.90};
    private static final double COVERAGE = 0.95;

    private QuantileInterval() {
    }

    /**
     * Half the width of the interval of P10, P50 and P90, in this order; NaN with fewer than two whole blocks or where
     * a block's quantile is no number.
     *
     * @param trials    in the order in which they were drawn, none undefined
     * @param blockSize trials in a block; a shorter last block is left out
     */
    public static double[] halfWidths(double[] trials, int blockSize) {
        int blocks = trials.length / blockSize;
        double[] halfWidths = new double[SHARES.length];
        if (blocks < 2) {
            Arrays.fill(halfWidths, Double.NaN);
            return halfWidths;
        }
        double[][] ofBlock = new double[SHARES.length][blocks];
        for (int b = 0; b < blocks; b++) {
            double[] sorted = Arrays.copyOfRange(trials, b * blockSize, (b + 1) * blockSize);
            Arrays.sort(sorted);
            for (int p = 0; p < SHARES.length; p++) {
                ofBlock[p][b] = Quantile.of(sorted, SHARES[p]);
            }
        }
        double t = new TDistribution(null, blocks - 1).inverseCumulativeProbability((1 + COVERAGE) / 2);
        for (int p = 0; p < SHARES.length; p++) {
            halfWidths[p] = t * Moments.sd(ofBlock[p]) / Math.sqrt(blocks);
        }
        return halfWidths;
    }
}
