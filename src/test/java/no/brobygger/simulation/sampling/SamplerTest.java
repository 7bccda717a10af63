package no.brobygger.simulation.sampling;

import static no.brobygger.simulation.sampling.Inputs.column;
import static no.brobygger.simulation.sampling.Inputs.correlation;
import static no.brobygger.simulation.sampling.Inputs.input;
import static no.brobygger.simulation.sampling.Inputs.normal;
import static no.brobygger.simulation.sampling.Inputs.risk;
import static no.brobygger.simulation.sampling.Inputs.sampler;
import static no.brobygger.simulation.sampling.Inputs.settings;
import static no.brobygger.simulation.sampling.Inputs.sharing;
import static no.brobygger.simulation.sampling.Inputs.uniform;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Correlation;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.SimulationSettings.Sampling;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplerTest {
    private static final Assumption A = normal("market.churn");
    private static final Assumption B = normal("customers.churn");
    private static final Assumption C = normal("customers.margin");
    private static final Assumption D = uniform("finance.inflation");

    @Test
    void every_stratum_of_every_block_has_one_draw() {
        double[] draws = column(sampler(settings(1_300), D), D);
        assertEquals(1_300, draws.length);
        assertStratified(Arrays.copyOfRange(draws, 0, 500));
        assertStratified(Arrays.copyOfRange(draws, 500, 1_000));
        assertStratified(Arrays.copyOfRange(draws, 1_000, 1_300));
    }

    /** Expected: with 4,000 independent pairs a rank correlation has a standard deviation of 1/√4000. */
    @Test
    void fresh_trials_are_independent_of_those_of_the_scenario() {
        Scenario scenario = ScenarioReader.read("scenarios/fjord-small.yaml", List.of())
                .with(settings(4_000));
        Assumption churn = scenario.assumptions().stream().filter(Assumption::isUncertain).findFirst().orElseThrow();
        double[] own = column(Sampler.of(scenario), churn);
        double[] fresh = column(Sampler.afresh(scenario), churn);

        assertEquals(0, new SpearmansCorrelation().correlation(own, fresh), 4 / Math.sqrt(4_000));
        assertArrayEquals(fresh, column(Sampler.afresh(scenario), churn));
    }

    @Test
    void correlated_inputs_stay_stratified() {
        Assumption other = uniform("other");
        Sampler sampler = new Sampler(List.of(D, other), List.of(), List.of(correlation(D.path(), "other", 0.7)),
                settings(500));
        assertStratified(column(sampler, D));
        assertStratified(column(sampler, other));
    }

    @Test
    void monte_carlo_is_not_stratified() {
        double[] draws = column(sampler(monteCarlo(500), D), D);
        long hit = Arrays.stream(draws).mapToInt(u -> (int) (u * 500)).distinct().count();
        // Of 500 strata 500 (1 − 1/e) = 316 are hit on average, with a standard deviation of 7.
        assertEquals(316, hit, 4 * 7);
    }

    @Test
    void blocks_count_the_trials() {
        Sampler sampler = sampler(settings(1_001), A);
        assertEquals(3, sampler.blockCount());
        assertEquals(500, sampler.trialsIn(1));
        assertEquals(1, sampler.trialsIn(2));
        assertEquals(1, sampler.block(2).draws().size());
        assertThrows(IllegalArgumentException.class, () -> sampler.block(3));
    }

    @ParameterizedTest
    @EnumSource
    void an_added_input_leaves_the_others_as_they_were(Sampling sampling) {
        SimulationSettings settings = new SimulationSettings(1_000, 7, sampling);
        double[] before = column(sampler(settings, A, B), B);
        assertArrayEquals(before, column(sampler(settings, B), B));
        assertArrayEquals(before, column(sampler(settings, D, C, A, B), B));
    }

    @Test
    void an_added_risk_leaves_the_others_as_they_were() {
        Risk strike = risk("strike", 0.4, 3, 9);
        Sampler alone = new Sampler(List.of(A), List.of(strike), List.of(), settings(1_000));
        Sampler more = new Sampler(List.of(A), List.of(risk("fire", 0.2, 1, 2), strike), List.of(), settings(1_000));
        assertArrayEquals(Inputs.starts(alone, strike), Inputs.starts(more, strike));
        assertArrayEquals(column(alone, A), column(more, A));
    }

    @Test
    void a_correlation_leaves_uninvolved_inputs_as_they_were() {
        List<Assumption> inputs = List.of(A, B, C, D);
        Sampler free = new Sampler(inputs, List.of(), List.of(), settings(1_300));
        Sampler tied = new Sampler(inputs, List.of(), List.of(correlation(A.path(), B.path(), 0.8)), settings(1_300));
        assertArrayEquals(column(free, C), column(tied, C));
        assertArrayEquals(column(free, D), column(tied, D));
        assertArrayEquals(column(free, A), column(tied, A), "the first of a group keeps its draws too");
        assertFalse(Arrays.equals(column(free, B), column(tied, B)));
    }

    @Test
    void a_correlation_joined_at_the_end_leaves_the_earlier_ones_as_they_were() {
        List<Assumption> inputs = List.of(A, B, C);
        Correlation first = correlation(A.path(), B.path(), 0.8);
        Sampler two = new Sampler(inputs, List.of(), List.of(first), settings(1_000));
        Sampler three = new Sampler(inputs, List.of(), List.of(first, correlation(B.path(), C.path(), -0.3)),
                settings(1_000));
        assertArrayEquals(column(two, B), column(three, B));
    }

    @Test
    void the_order_of_asking_and_the_threads_change_no_bit() {
        Sampler sampler = new Sampler(List.of(A, B, C, D), List.of(),
                List.of(correlation(A.path(), B.path(), 0.8), correlation(B.path(), D.path(), -0.5)), settings(5_000));
        double[][] one = new double[10][];
        for (int block = 9; block >= 0; block--) {
            one[block] = sampler.block(block).draws().of(D);
        }
        double[][] several = IntStream.range(0, 10).parallel().mapToObj(b -> sampler.block(b).draws().of(D))
                .toArray(double[][]::new);
        for (int block = 0; block < 10; block++) {
            assertArrayEquals(one[block], several[block]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_longer_run_begins_with_the_blocks_of_a_shorter_one(Sampling sampling) {
        double[] shorter = column(sampler(new SimulationSettings(1_000, 1, sampling), A), A);
        double[] longer = column(sampler(new SimulationSettings(2_700, 1, sampling), A), A);
        assertArrayEquals(shorter, Arrays.copyOf(longer, 1_000));
    }

    @Test
    void another_seed_gives_other_draws() {
        double[] one = column(sampler(settings(500), A), A);
        double[] other = column(sampler(new SimulationSettings(500, 2, Sampling.LATIN_HYPERCUBE), A), A);
        assertEquals(0, IntStream.range(0, 500).filter(i -> one[i] == other[i]).count());
    }

    @Test
    void blocks_differ_from_each_other() {
        Sampler sampler = sampler(settings(1_000), A);
        double[] first = sampler.block(0).draws().of(A);
        double[] second = sampler.block(1).draws().of(A);
        assertEquals(0, IntStream.range(0, 500).filter(i -> first[i] == second[i]).count());
    }

    @ParameterizedTest
    @EnumSource
    void inputs_of_different_names_are_independent(Sampling sampling) {
        Sampler sampler = sampler(new SimulationSettings(10_000, 1, sampling), A, B, C);
        // The standard error of a rank correlation of 0 is 1/√10000 = 0.01.
        assertEquals(0, spearman(column(sampler, A), column(sampler, B)), 0.04);
        assertEquals(0, spearman(column(sampler, A), column(sampler, C)), 0.04);
        assertEquals(0, spearman(column(sampler, B), column(sampler, C)), 0.04);
    }

    @Test
    void inputs_of_one_stream_share_the_draw_and_each_has_its_distribution() {
        Assumption twice = sharing(D.stream(), "twice", new Distribution.Uniform(0, 2));
        Sampler sampler = sampler(settings(1_000), D, twice);
        double[] once = column(sampler, D);
        double[] doubled = column(sampler, twice);
        assertArrayEquals(Arrays.stream(once).map(u -> 2 * u).toArray(), doubled);
    }

    @Test
    void a_fixed_input_is_constant() {
        Assumption fixed = input("finance.tax-rate", new Distribution.Fixed(0.22));
        assertArrayEquals(new double[] {0.22, 0.22, 0.22}, column(sampler(settings(3), fixed), fixed));
    }

    private static SimulationSettings monteCarlo(int trials) {
        return new SimulationSettings(trials, 1, Sampling.MONTE_CARLO);
    }

    private static double spearman(double[] one, double[] other) {
        return new SpearmansCorrelation().correlation(one, other);
    }

    private static void assertStratified(double[] uniforms) {
        int[] strata = Arrays.stream(uniforms).mapToInt(u -> (int) (u * uniforms.length)).sorted().toArray();
        assertArrayEquals(IntStream.range(0, uniforms.length).toArray(), strata);
        assertFalse(Arrays.equals(uniforms, Arrays.stream(uniforms).sorted().toArray()));
    }
}
