package no.brobygger.simulation.sampling;

import static no.brobygger.simulation.sampling.Inputs.column;
import static no.brobygger.simulation.sampling.Inputs.correlation;
import static no.brobygger.simulation.sampling.Inputs.input;
import static no.brobygger.simulation.sampling.Inputs.normal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Correlation;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.SimulationSettings.Sampling;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelatedDrawsTest {
    private static final double TOLERANCE = 0.03;
    private static final List<Assumption> INPUTS = List.of(
            input("a", new Distribution.LogNormal(0, 1)), input("b", new Distribution.Pert(0, 1, 9)),
            input("c", new Distribution.TwoPiece(-1, 0, 5)), normal("d"), normal("e"));

    @ParameterizedTest
    @CsvSource({"-1, LATIN_HYPERCUBE", "-0.9, LATIN_HYPERCUBE", "-0.5, LATIN_HYPERCUBE", "-0.2, LATIN_HYPERCUBE",
        "0, LATIN_HYPERCUBE", "0.3, LATIN_HYPERCUBE", "0.7, LATIN_HYPERCUBE", "0.95, LATIN_HYPERCUBE",
        "1, LATIN_HYPERCUBE", "-0.9, MONTE_CARLO", "0.6, MONTE_CARLO", "0.95, MONTE_CARLO"})
    void a_pair_has_the_wished_rank_correlation(double wish, Sampling sampling) {
        Sampler sampler = sampler(sampling, correlation("a", "b", wish));
        assertEquals(wish, realised(sampler, "a", "b"), TOLERANCE);
        assertEquals(0, realised(sampler, "a", "c"), 0.04);
    }

    @Test
    void a_matrix_of_wishes_is_met() {
        Sampler sampler = sampler(Sampling.LATIN_HYPERCUBE, correlation("a", "b", 0.8), correlation("b", "c", -0.3),
                correlation("c", "d", 0.5), correlation("a", "d", 0.1), correlation("e", "b", 0.4));
        assertEquals(0.8, realised(sampler, "a", "b"), TOLERANCE);
        assertEquals(-0.3, realised(sampler, "b", "c"), TOLERANCE);
        assertEquals(0.5, realised(sampler, "c", "d"), TOLERANCE);
        assertEquals(0.1, realised(sampler, "a", "d"), TOLERANCE);
        assertEquals(0.4, realised(sampler, "e", "b"), TOLERANCE);
        assertEquals(0, realised(sampler, "a", "c"), TOLERANCE);
        assertEquals(0, realised(sampler, "e", "d"), TOLERANCE);
    }

    @Test
    void two_separate_groups_do_not_mix() {
        Sampler sampler = sampler(Sampling.LATIN_HYPERCUBE, correlation("a", "b", 0.9), correlation("d", "e", -0.9));
        assertEquals(0.9, realised(sampler, "a", "b"), TOLERANCE);
        assertEquals(-0.9, realised(sampler, "d", "e"), TOLERANCE);
        assertEquals(0, realised(sampler, "a", "d"), 0.04);
    }

    @Test
    void inputs_that_are_one_and_the_same_make_a_singular_matrix_that_works() {
        Sampler sampler = sampler(Sampling.LATIN_HYPERCUBE, correlation("a", "b", 1), correlation("a", "c", -1),
                correlation("b", "c", -1), correlation("c", "d", 0.4), correlation("a", "d", -0.4),
                correlation("b", "d", -0.4));
        assertEquals(1, realised(sampler, "a", "b"), 0.001);
        assertEquals(-1, realised(sampler, "b", "c"), 0.001);
        assertEquals(0.4, realised(sampler, "c", "d"), TOLERANCE);
    }

    // Equal rank correlations of −1/2 among three are just possible (singular), but 2 sin(π ρ / 6) of them are not.
    @Test
    void ranks_that_no_normal_scores_can_have_are_met_as_nearly_as_possible() {
        Sampler sampler = sampler(Sampling.LATIN_HYPERCUBE, correlation("a", "b", -0.5), correlation("b", "c", -0.5),
                correlation("a", "c", -0.5));
        assertEquals(-0.5, realised(sampler, "a", "b"), TOLERANCE);
        assertEquals(-0.5, realised(sampler, "b", "c"), TOLERANCE);
        assertEquals(-0.5, realised(sampler, "a", "c"), TOLERANCE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 501, 503})
    void short_blocks_work(int trials) {
        Sampler sampler = new Sampler(INPUTS, List.of(),
                List.of(correlation("a", "b", 0.5), correlation("b", "c", 0.5), correlation("d", "e", 1)),
                Inputs.settings(trials));
        double[] draws = column(sampler, INPUTS.get(3));
        assertEquals(trials, draws.length);
        assertTrue(Arrays.stream(draws).allMatch(Double::isFinite));
    }

    @Test
    void an_impossible_matrix_is_refused() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
                () -> sampler(Sampling.LATIN_HYPERCUBE, correlation("a", "b", 0.9), correlation("b", "c", 0.9),
                        correlation("a", "c", -0.9)));
        assertTrue(error.getMessage().contains("a and c"), error.getMessage());
    }

    private static Sampler sampler(Sampling sampling, Correlation... correlations) {
        return new Sampler(INPUTS, List.of(), List.of(correlations), new SimulationSettings(10_000, 1, sampling));
    }

    private static double realised(Sampler sampler, String one, String other) {
        return new SpearmansCorrelation().correlation(column(sampler, named(one)), column(sampler, named(other)));
    }

    private static Assumption named(String path) {
        return INPUTS.stream().filter(a -> a.path().equals(path)).findFirst().orElseThrow();
    }
}
