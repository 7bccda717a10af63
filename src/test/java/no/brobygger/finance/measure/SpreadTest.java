package no.brobygger.finance.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** Mean, standard deviation, standard error and expected shortfall. */
class SpreadTest {

    @Test
    void mean_and_sd_are_those_of_the_spreadsheet() {
        double[] values = {2, 4, 4, 4, 5, 5, 7, 9}; // AVERAGE = 5, STDEV.S = √(32/7)
        assertEquals(5, Moments.mean(values));
        assertEquals(Math.sqrt(32 / 7.0), Moments.sd(values), 1e-15);
    }

    @Test
    void the_sd_of_large_close_values_keeps_its_digits() {
        assertEquals(1, Moments.sd(new double[] {1e9, 1e9 + 1, 1e9 + 2}));
    }

    @Test
    void one_value_has_a_mean_and_no_sd_and_none_has_neither() {
        assertEquals(3, Moments.mean(new double[] {3}));
        assertEquals(Double.NaN, Moments.sd(new double[] {3}));
        assertEquals(Double.NaN, Moments.mean(new double[] {}));
    }

    @Test
    void the_standard_error_is_that_of_the_block_means_and_leaves_a_short_block_out() {
        // blocks of 2: means 1, 3, 5; sd 2; the 99 is a block begun
        double[] trials = {0, 2, 2, 4, 4, 6, 99};
        assertEquals(2 / Math.sqrt(3), StandardError.ofMean(trials, 2), 1e-15);
    }

    @Test
    void with_fewer_than_two_blocks_the_standard_error_is_sd_over_root_n() {
        double[] trials = {2, 4, 4, 4, 5, 5, 7, 9};
        assertEquals(Math.sqrt(32 / 7.0) / Math.sqrt(8), StandardError.ofMean(trials, 500), 1e-15);
        assertEquals(Math.sqrt(32 / 7.0) / Math.sqrt(8), StandardError.ofMean(trials, 5), 1e-15);
    }

    @Test
    void undefined_trials_do_not_enter_the_standard_error() {
        double[] trials = {0, 2, 3, Double.NaN, 4, 6, Double.NaN, Double.NaN};
        assertEquals(2 / Math.sqrt(3), StandardError.ofMean(trials, 2), 1e-15);
    }

    @Test
    void the_expected_shortfall_of_a_normal_sample_is_that_of_the_distribution() {
        JsonNode normal = Reference.json("var-cvar.json").get("normal");
        NormalDistribution distribution = new NormalDistribution(
                null, normal.get("mu").asDouble(), normal.get("sd").asDouble());
        int n = 200_000;
        double[] sorted = new double[n];
        for (int i = 0; i < n; i++) {
            sorted[i] = distribution.inverseCumulativeProbability((i + 0.5) / n);
        }
        assertEquals(normal.get("cvar05").asDouble(), ExpectedShortfall.of(sorted, 0.05), 1e-3);
        assertEquals(normal.get("q05").asDouble(), Quantile.of(sorted, 0.05), 1e-3);
    }

    @Test
    void rounding_of_the_share_takes_no_further_value() {
        double[] sorted = new double[100];
        Arrays.fill(sorted, 7, 100, 1e9); // 0.07 · 100 is 7.000000000000001 in floating point
        assertEquals(0, ExpectedShortfall.of(sorted, 0.07));
    }

    @Test
    void the_expected_shortfall_takes_a_begun_value_whole() {
        double[] sorted = new double[41];
        for (int i = 0; i < 41; i++) {
            sorted[i] = i;
        }
        assertEquals(1, ExpectedShortfall.of(sorted, 0.05)); // 2.05 values: 0, 1, 2
        assertEquals(0.5, ExpectedShortfall.of(Arrays.copyOf(sorted, 40), 0.05)); // 2 values: 0, 1
        assertEquals(2, ExpectedShortfall.of(Arrays.copyOf(sorted, 40), 0.125)); // 5 values: 0 … 4
        assertEquals(0, ExpectedShortfall.of(new double[] {0, 10}, 0.05)); // at least one
        assertEquals(Double.NaN, ExpectedShortfall.of(new double[] {}, 0.05));
    }
}
