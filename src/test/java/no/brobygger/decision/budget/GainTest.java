package no.brobygger.decision.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GainTest {

    private static Gain mean(double[] chosenOn, double[] fresh) {
        return Gain.of(Objective.MEAN, new Gain.Trials(chosenOn, fresh),
                new Gain.Trials(new double[chosenOn.length], new double[fresh.length]));
    }

    /** Expected: the standard deviation of 1, 2, 3, 4 is √(5/3), of their mean √(5/12); 1.96 of these to either side. */
    @Test
    void what_counts_are_the_fresh_trials() {
        Gain gain = mean(new double[] {9, 9, 9, 9}, new double[] {1, 2, 3, 4});

        assertEquals(2.5, gain.gain());
        assertEquals(1.96 * Math.sqrt(5 / 12.0), gain.halfWidth(), 1e-12);
        assertTrue(gain.isTold());
        assertFalse(gain.isLoss());
    }

    /** Expected: the difference of two independent means has the sum of their variances. */
    @Test
    void the_trials_that_chose_are_contradicted_where_they_lie_beyond_both_errors() {
        double[] fresh = {-1, 1, -1, 1}; // 0 ± 1.96 √(1/3) = 1.13
        double[] near = {0.5, 2.5, 0.5, 2.5}; // 1.5 ± 1.13: apart by 1.5, both together ± 1.6
        double[] far = {0.7, 2.7, 0.7, 2.7}; // apart by 1.7

        assertFalse(mean(near, fresh).isContradicted());
        assertTrue(mean(far, fresh).isContradicted());
        assertFalse(mean(far, fresh).isTold());
    }

    @Test
    void a_loss_is_told_as_one() {
        Gain gain = mean(new double[] {1, 1}, new double[] {-3, -3.1});

        assertTrue(gain.isLoss());
        assertFalse(gain.isTold());
    }
}
