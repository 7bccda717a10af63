package no.brobygger.finance.measure;

import java.util.Arrays;

/**
 * Standard error of the mean of trials that were drawn in independent blocks: {@code sd of the block means / √blocks},
 * which credits what stratified sampling within a block gains (A. Owen, Monte Carlo theory, methods and examples, 2013,
 * section 10.3: replicated Latin hypercubes). With fewer than two whole blocks {@code sd / √n}.
 */
public final class StandardError {
    private StandardError() {
    }

    /**
     * Of the mean over the trials that are not NaN.
     *
     * @param trials    in the order in which they were drawn; NaN where undefined
     * @param blockSize trials in a block; a shorter last block is left out
     */
    public static double ofMean(double[] trials, int blockSize) {
        int blocks = trials.length / blockSize;
        double[] means = new double[blocks];
        for (int b = 0; b < blocks; b++) {
            means[b] = Moments.mean(defined(trials, b * blockSize, (b + 1) * blockSize));
        }
        double[] whole = defined(means, 0, blocks);
        double[] sample = whole.length < 2 ? defined(trials, 0, trials.length) : whole;
        return Moments.sd(sample) / Math.sqrt(sample.length);
    }

    private static double[] defined(double[] values, int from, int to) {
        return Arrays.stream(values, from, to).filter(value -> !Double.isNaN(value)).toArray();
    }
}
