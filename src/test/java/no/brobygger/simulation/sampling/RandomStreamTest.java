package no.brobygger.simulation.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import no.brobygger.scenario.SimulationSettings.Sampling;
import no.brobygger.simulation.sampling.RandomStream.Purpose;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The expected numbers come from a separate implementation in Python, itself checked against the published test
 * vectors of SplitMix64 (seed 1234567: 6457827717110365317, 3203168211198807973) and FNV-1a ("foobar":
 * 85944171f73967e8). They are what keeps a seed meaning the same draws in every version and on every machine.
 */
class RandomStreamTest {
    @Test
    void plain_numbers_are_the_sequence_of_seed_name_and_block() {
        assertArrayEquals(new double[] {0.3347029093324636, 0.8172111033732108, 0.9201929524892876},
                new RandomStream(1, Purpose.INPUT, "market.churn").uniforms(0, 3, Sampling.MONTE_CARLO));
    }

    @Test
    void names_beyond_ascii_and_negative_seeds_work() {
        assertArrayEquals(new double[] {0.10405339988437845, 0.3089326533295207, 0.39084452982069706},
                new RandomStream(-1, Purpose.START, "risks.Pris\u00f8kning").uniforms(3, 3, Sampling.MONTE_CARLO));
    }

    @Test
    void stratified_numbers_are_a_shuffle_of_the_strata() {
        assertArrayEquals(new double[] {0.8920946718892082, 0.007973242900334299, 0.5792313770623878,
            0.36720684927422553, 0.730518035707064},
                new RandomStream(1, Purpose.INPUT, "market.churn").uniforms(2, 5, Sampling.LATIN_HYPERCUBE));
    }

    @Test
    void purposes_of_one_name_differ() {
        double occurrence = first(1, Purpose.OCCURRENCE, "risks.strike");
        assertNotEquals(occurrence, first(1, Purpose.START, "risks.strike"));
        assertNotEquals(occurrence, first(1, Purpose.INPUT, "risks.strike"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void plain_numbers_are_uniform(long seed) {
        double[] numbers = new RandomStream(seed, Purpose.INPUT, "x").uniforms(0, 100_000, Sampling.MONTE_CARLO);
        assertTrue(Arrays.stream(numbers).allMatch(u -> u > 0 && u < 1));
        assertTrue(evenly(numbers) > 0.001);
    }

    @Test
    void first_numbers_of_neighbouring_seeds_blocks_and_names_are_uniform() {
        double[] seeds = new double[20_000];
        double[] blocks = new double[20_000];
        double[] names = new double[20_000];
        RandomStream stream = new RandomStream(1, Purpose.INPUT, "x");
        for (int i = 0; i < seeds.length; i++) {
            seeds[i] = first(i, Purpose.INPUT, "x");
            blocks[i] = stream.uniforms(i, 1, Sampling.MONTE_CARLO)[0];
            names[i] = first(1, Purpose.INPUT, "x" + i);
        }
        assertTrue(evenly(seeds) > 0.001);
        assertTrue(evenly(blocks) > 0.001);
        assertTrue(evenly(names) > 0.001);
    }

    @Test
    void a_stratum_is_equally_likely_at_every_place() {
        RandomStream stream = new RandomStream(1, Purpose.INPUT, "x");
        long[] counts = new long[25];
        for (int block = 0; block < 10_000; block++) {
            double[] numbers = stream.uniforms(block, 5, Sampling.LATIN_HYPERCUBE);
            for (int place = 0; place < 5; place++) {
                counts[place * 5 + (int) (numbers[place] * 5)]++;
            }
        }
        // Each of the 25 counts is 2,000 on average, with a standard deviation of √(10000 × 0.2 × 0.8) = 40.
        for (long count : counts) {
            assertEquals(2_000, count, 4 * 40);
        }
    }

    private static double first(long seed, Purpose purpose, String name) {
        return new RandomStream(seed, purpose, name).uniforms(0, 1, Sampling.MONTE_CARLO)[0];
    }

    /** Probability of counts in a hundred cells at least as uneven as these. */
    private static double evenly(double[] numbers) {
        long[] counts = new long[100];
        Arrays.stream(numbers).forEach(u -> counts[(int) (u * 100)]++);
        double[] even = new double[100];
        Arrays.fill(even, numbers.length / 100.0);
        return new ChiSquareTest().chiSquareTest(even, counts);
    }
}
