package no.brobygger.decision.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.brobygger.scenario.StandardNormal;
import org.junit.jupiter.api.Test;

/** Bounds of worths that are made up, so that the right answer is known. */
class ReadingTest {
    private static final int TRIALS = 9_000;

    private static double[] signal() {
        double[] signal = new double[TRIALS];
        for (int i = 0; i < TRIALS; i++) {
            signal[i] = 100 + 10 * StandardNormal.quantile((i + 0.5) / TRIALS);
        }
        return signal;
    }

    /** slope · (signal − zero) and what the signal does not tell: a standard normal in an order of its own. */
    private static double[] worth(double[] signal, double slope, double zero, double noise) {
        double[] worth = new double[TRIALS];
        for (int i = 0; i < TRIALS; i++) {
            int elsewhere = (int) ((i * 5_003L) % TRIALS);
            worth[i] = slope * (signal[i] - zero) + noise * StandardNormal.quantile((elsewhere + 0.5) / TRIALS);
        }
        return worth;
    }

    private static Threshold read(double slope, double zero, double noise) {
        double[] signal = signal();
        return new Reading(Signal.CUSTOMERS, signal, worth(signal, slope, zero, noise)).threshold();
    }

    @Test
    void stop_where_a_straight_line_crosses_nothing() {
        assertEquals(95, read(2, 95, 5).stop(), 0.1);
    }

    /** P(2 (x − 95) + 5 ε > 0) is 80 % where x = 95 + 2.5 · 0.8416; a logistic curve is near a normal one. */
    @Test
    void go_on_where_four_of_five_pay() {
        assertEquals(95 + 2.5 * 0.8416, read(2, 95, 5).goOn(), 0.3);
    }

    @Test
    void the_share_beyond_the_bound_is_that_of_the_signal() {
        assertEquals(0.3085, read(2, 95, 5).chanceStop(), 0.005);
    }

    /** Variance of the signal's part 20² = 400 of 425. */
    @Test
    void a_signal_explains_its_share_of_the_variance() {
        assertEquals(400.0 / 425, read(2, 95, 5).explains(), 0.003);
    }

    @Test
    void a_falling_line_turns_the_bounds_around() {
        Threshold falling = read(-2, 105, 5);

        assertFalse(falling.rising());
        assertEquals(105, falling.stop(), 0.1);
        assertEquals(105 - 2.5 * 0.8416, falling.goOn(), 0.3);
        assertEquals(0.3085, falling.chanceStop(), 0.005);
    }

    @Test
    void a_crossing_beyond_what_the_trials_reach_is_no_bound() {
        assertTrue(Double.isNaN(read(2, 60, 5).stop()));
        assertTrue(Double.isNaN(read(2, 140, 5).stop()));
        assertTrue(Double.isNaN(read(2, 140, 5).goOn()));
    }

    @Test
    void a_signal_that_tells_nothing_has_no_bound() {
        Threshold none = read(0, 95, 5);

        assertEquals(0, none.explains());
        assertTrue(Double.isNaN(none.stop()));
    }

    /**
     * Worth normal with mean −10 and standard deviation 20, known without error: E max(0, X) = μ Φ(μ/σ) + σ φ(μ/σ)
     * = −10 · 0.30854 + 20 · 0.35207 = 3.956 against 0 for stopping.
     */
    @Test
    void a_gate_that_knows_all_is_worth_what_stopping_in_time_saves() {
        double[] signal = signal();
        GateRule rule = GateRule.of(new double[][] {shuffled(signal)}, shuffled(worth(signal, 2, 105, 0)));

        assertEquals(3.956, rule.worth(), 0.02);
        assertEquals(1 - 0.30854, rule.stops(), 0.005);
    }

    @Test
    void a_gate_that_knows_nothing_is_worth_nothing() {
        double[] signal = signal();
        GateRule rule = GateRule.of(new double[][] {shuffled(signal)}, shuffled(worth(signal, 0, 0, 5)));

        assertEquals(0, rule.worth(), 3 * rule.error());
    }

    /** Every block of trials sees all of the signal's range. */
    private static double[] shuffled(double[] values) {
        double[] shuffled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            shuffled[(int) ((i * 1_009L) % values.length)] = values[i];
        }
        return shuffled;
    }
}
