package no.brobygger.finance.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Against the standard error of a normal sample's quantiles, {@code √(p(1−p)/n) / density} (reference/percentile-ci.json). */
class QuantileIntervalTest {
    private static final int BLOCK = 500;
    private static final int BLOCKS = 400;

    @Test
    void independent_normal_trials_have_the_half_widths_of_the_textbook() {
        SplittableRandom random = new SplittableRandom(7);
        double[] trials = random.doubles(BLOCK * BLOCKS).map(QuantileIntervalTest::normal).toArray();
        double[] halfWidths = QuantileInterval.halfWidths(trials, BLOCK);
        double n = trials.length;
        assertEquals(1.96 * 1.7094 / Math.sqrt(n), halfWidths[0], 0.12 * halfWidths[0]);
        assertEquals(1.96 * 1.2533 / Math.sqrt(n), halfWidths[1], 0.12 * halfWidths[1]);
        assertEquals(1.96 * 1.7094 / Math.sqrt(n), halfWidths[2], 0.12 * halfWidths[2]);
    }

    private static double normal(double u) {
        return new org.apache.commons.math3.distribution.NormalDistribution(null, 0, 1).inverseCumulativeProbability(u);
    }

    @Test
    void blocks_that_agree_leave_no_doubt() {
        double[] trials = new double[3 * BLOCK];
        for (int i = 0; i < trials.length; i++) {
            trials[i] = i % BLOCK;
        }
        assertEquals(0, Arrays.stream(QuantileInterval.halfWidths(trials, BLOCK)).sum(), 1e-9);
    }

    @Test
    void one_block_says_nothing_about_its_own_precision() {
        assertTrue(Double.isNaN(QuantileInterval.halfWidths(new double[BLOCK + 1], BLOCK)[0]));
    }
}
