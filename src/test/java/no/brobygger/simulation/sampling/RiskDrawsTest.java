package no.brobygger.simulation.sampling;

import static no.brobygger.simulation.sampling.Inputs.risk;
import static no.brobygger.simulation.sampling.Inputs.starts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.SimulationSettings.Sampling;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskDrawsTest {
    private static final int TRIALS = 20_000;

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.1, 0.35, 0.9})
    void a_stratified_risk_occurs_as_often_as_stated(double probability) {
        int[] starts = starts(sampler(risk("strike", probability, 3, 9), Sampling.LATIN_HYPERCUBE),
                risk("strike", probability, 3, 9));
        // Each block of 500 has the stated number to within one.
        assertEquals(probability, occurrence(starts), 1.0 / 500);
    }

    @Test
    void a_plain_risk_occurs_about_as_often_as_stated() {
        Risk risk = risk("strike", 0.3, 3, 9);
        double standardError = Math.sqrt(0.3 * 0.7 / TRIALS);
        assertEquals(0.3, occurrence(starts(sampler(risk, Sampling.MONTE_CARLO), risk)), 4 * standardError);
    }

    @Test
    void what_is_certain_occurs_always_and_what_is_impossible_never() {
        assertEquals(1, occurrence(starts(sampler(risk("tax", 1, 5, 5), Sampling.LATIN_HYPERCUBE),
                risk("tax", 1, 5, 5))));
        assertEquals(0, occurrence(starts(sampler(risk("ufo", 0, 5, 5), Sampling.LATIN_HYPERCUBE),
                risk("ufo", 0, 5, 5))));
    }

    @ParameterizedTest
    @EnumSource
    void months_are_equally_likely_and_within_the_window(Sampling sampling) {
        Risk risk = risk("strike", 0.5, 3, 9);
        int[] starts = Arrays.stream(starts(sampler(risk, sampling), risk)).filter(s -> s > 0).toArray();
        assertTrue(Arrays.stream(starts).allMatch(s -> s >= 3 && s <= 9));
        long[] counts = IntStream.rangeClosed(3, 9).mapToLong(m -> Arrays.stream(starts).filter(s -> s == m).count())
                .toArray();
        double[] even = new double[7];
        Arrays.fill(even, starts.length / 7.0);
        assertTrue(new ChiSquareTest().chiSquareTest(even, counts) > 0.001);
    }

    @Test
    void the_month_does_not_depend_on_what_else_is_drawn_under_that_name() {
        Risk certain = risk("strike", 1, 1, 36);
        Risk likely = risk("strike", 0.8, 1, 36);
        int[] always = starts(sampler(certain, Sampling.LATIN_HYPERCUBE), certain);
        int[] often = starts(sampler(likely, Sampling.LATIN_HYPERCUBE), likely);
        assertTrue(IntStream.range(0, TRIALS).allMatch(i -> often[i] == 0 || often[i] == always[i]));
    }

    private static Sampler sampler(Risk risk, Sampling sampling) {
        return new Sampler(List.of(), List.of(risk), List.of(), new SimulationSettings(TRIALS, 1, sampling));
    }

    private static double occurrence(int[] starts) {
        return (double) Arrays.stream(starts).filter(s -> s > 0).count() / starts.length;
    }
}
