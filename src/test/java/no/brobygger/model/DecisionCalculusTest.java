package no.brobygger.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.brobygger.model.DecisionCalculus.ResponseCurve;
import no.brobygger.scenario.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * By hand: of 2000 buyers 1000 come today (odds 1), 500 without marketing (odds 1/3), 1500 at saturation (odds 3).
 * So 1 + lift = 3 and κ^s = ln 3 / ln 3 = 1. At shape 1, half as much again is h = 1.5 · 2 / 2.5 = 1.2, odds 3^0.2.
 */
class DecisionCalculusTest {
    private static final Range SHAPES = new Range(0.5, 3);
    private static final Range HALF_SATURATIONS = new Range(0.1, 5);
    private static final double ODDS = 1.2457309396155174;
    private static final double HALF_MORE = 2000 * ODDS / (1 + ODDS);
    private static final DecisionCalculus CALCULUS = new DecisionCalculus(2000, 1000, 500, SHAPES, HALF_SATURATIONS);

    @Test
    void the_answers_determine_the_curve() {
        ResponseCurve curve = CALCULUS.through(1500, HALF_MORE);
        assertEquals(2, curve.lift(), 1e-12);
        assertEquals(1, curve.halfSaturation(), 1e-9);
        assertEquals(1, curve.shape(), 1e-9);
        assertEquals(HALF_MORE, CALCULUS.halfMoreAt(1500, 1), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"500, 1500, 1100", "500, 1500, 1200", "800, 1050, 1020", "900, 1700, 1100", "300, 1960, 1300"})
    void the_curve_of_the_model_passes_through_the_answers(double stopped, double saturated, double halfMore) {
        DecisionCalculus calculus = new DecisionCalculus(2000, 1000, stopped, SHAPES, HALF_SATURATIONS);
        ResponseCurve curve = calculus.through(saturated, halfMore);
        assertEquals(stopped, calculus.customersAt(hill(curve, 0)), 1e-9);
        assertEquals(1000, calculus.customersAt(hill(curve, 1)), 1e-9);
        assertEquals(halfMore, calculus.customersAt(hill(curve, 1.5)), 1e-6);
        assertEquals(saturated, calculus.customersAt(hill(curve, 1e12)), 0.01);
    }

    /** h(a) = a^s (1+κ^s) / (a^s + κ^s), from the page of the model. */
    private static double hill(ResponseCurve c, double a) {
        double k = StrictMath.pow(c.halfSaturation(), c.shape());
        double p = StrictMath.pow(a, c.shape());
        return p * (1 + k) / (p + k);
    }

    @ParameterizedTest
    @CsvSource({"1000.5, 1", "1050, 1", "1500, 1", "1900, 1", "1000.5, 0", "1500, 0", "1900, 0"})
    void the_ends_of_what_can_be_answered_give_curves_at_the_ends(double saturated, int most) {
        Range ends = CALCULUS.halfMores(saturated);
        ResponseCurve curve = CALCULUS.through(saturated, most == 1 ? ends.max() : ends.min());
        boolean atAnEnd = Math.abs(curve.shape() - 3) < 1e-6 || Math.abs(curve.shape() - 0.5) < 1e-6
                || Math.abs(curve.halfSaturation() - 5) < 1e-6 || Math.abs(curve.halfSaturation() - 0.1) < 1e-6;
        assertEquals(true, atAnEnd, curve.toString());
    }

    @Test
    void the_answer_for_no_marketing_and_the_lift_are_two_sides_of_one_thing() {
        assertEquals(500, DecisionCalculus.stoppedAt(2, 2000, 1000), 1e-9);
    }

    @Test
    void answers_that_do_not_ascend_are_refused() {
        assertThrows(IllegalArgumentException.class,
                () -> new DecisionCalculus(2000, 1000, 1000, SHAPES, HALF_SATURATIONS));
        assertThrows(IllegalArgumentException.class,
                () -> new DecisionCalculus(1000, 1000, 500, SHAPES, HALF_SATURATIONS));
    }
}
