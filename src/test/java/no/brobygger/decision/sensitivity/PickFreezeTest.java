package no.brobygger.decision.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.ToDoubleFunction;
import no.brobygger.scenario.Distribution;
import org.junit.jupiter.api.Test;

class PickFreezeTest {
    private static final int TRIALS = 10_000;
    private static final double[] G = {0, 0.5, 3, 9, 99, 99};

    @Test
    void the_indices_of_the_ishigami_function_lie_in_their_intervals() throws IOException {
        JsonNode reference = Columns.reference("sensitivity-indices.json").get("ishigami");
        Trial trial = new Trial(new Distribution.Uniform(-Math.PI, Math.PI), 3, PickFreezeTest::ishigami);

        trial.assertIndices(reference, 0.05);
        assertEquals(reference.get("variance").asDouble(), trial.estimator.variance(), 0.2);
        for (String pair : new String[] {"12", "13", "23"}) {
            trial.assertTogether(reference.get("S2").get(pair).asDouble(), pair.charAt(0) - '1', pair.charAt(1) - '1');
        }
    }

    @Test
    void the_indices_of_the_g_function_of_sobol_lie_in_their_intervals() throws IOException {
        new Trial(new Distribution.Uniform(0, 1), 6, PickFreezeTest::g)
                .assertIndices(Columns.reference("sensitivity-indices.json").get("sobol_g"), 0.05);
    }

    @Test
    void what_only_adds_up_has_equal_indices_and_no_interaction() throws IOException {
        JsonNode reference = Columns.reference("sensitivity-indices.json").get("linear_gaussian");
        Trial trial = new Trial(new Distribution.Normal(0, 1, "mean-sd"), 3, x -> 3 * x[0] + 2 * x[1] + x[2]);

        for (int k = 0; k < 3; k++) {
            double share = reference.get("S1").get(k).asDouble();
            assertInside(share, trial.first(k), 0.05, "S" + k);
            assertInside(share, trial.total(k), 0.05, "T" + k);
        }
        assertEquals(0, trial.together(0, 1).value(), 1e-25);
    }

    @Test
    void an_interval_of_95_per_cent_holds_the_truth_about_so_often() {
        int held = 0;
        for (int seed = 1; seed <= 100; seed++) {
            Trial trial = new Trial(new Distribution.Uniform(-Math.PI, Math.PI), 3, PickFreezeTest::ishigami, 500, seed);
            for (int k = 0; k < 3; k++) {
                held += isInside(new double[] {0.31390519, 0.44241114, 0}[k], trial.first(k)) ? 1 : 0;
                held += isInside(new double[] {0.55758886, 0.44241114, 0.24368366}[k], trial.total(k)) ? 1 : 0;
            }
        }
        int intervals = held;
        assertTrue(held >= 0.92 * 600, () -> intervals + " of 600");
    }

    @Test
    void what_does_not_vary_has_no_indices() {
        PickFreeze constant = new PickFreeze(new double[] {5, 5, 5}, new double[] {5, 5, 5});

        assertEquals(Estimate.ZERO, constant.first(new double[] {5, 5, 5}));
        assertEquals(Estimate.ZERO, constant.total(new double[] {5, 5, 5}));
    }

    private static double ishigami(double[] x) {
        double sine = StrictMath.sin(x[1]);
        return StrictMath.sin(x[0]) * (1 + 0.1 * x[2] * x[2] * x[2] * x[2]) + 7 * sine * sine;
    }

    private static double g(double[] x) {
        double product = 1;
        for (int k = 0; k < x.length; k++) {
            product *= (Math.abs(4 * x[k] - 2) + G[k]) / (1 + G[k]);
        }
        return product;
    }

    private static boolean isInside(double truth, Estimate estimate) {
        return truth >= estimate.low() && truth <= estimate.high();
    }

    private static void assertInside(double truth, Estimate estimate, double widest, String what) {
        assertTrue(isInside(truth, estimate), () -> what + " " + truth + " is not in " + estimate);
        assertTrue(estimate.high() - estimate.low() < 2 * widest, () -> what + " is vague: " + estimate);
    }

    /** A function at all the points that pick-freeze asks for. */
    private static final class Trial {
        private final Columns a;
        private final Columns b;
        private final ToDoubleFunction<double[]> function;
        private final PickFreeze estimator;

        Trial(Distribution distribution, int inputs, ToDoubleFunction<double[]> function) {
            this(distribution, inputs, function, TRIALS, 1);
        }

        Trial(Distribution distribution, int inputs, ToDoubleFunction<double[]> function, int trials, long seed) {
            this.function = function;
            a = Columns.drawn("a", distribution, inputs, trials, seed);
            b = Columns.drawn("b", distribution, inputs, trials, seed);
            estimator = new PickFreeze(a.map(function), b.map(function));
        }

        Estimate first(int input) {
            return estimator.first(a.taking(b, input).map(function));
        }

        Estimate total(int input) {
            return estimator.total(a.taking(b, input).map(function));
        }

        Estimate together(int one, int other) {
            return estimator.interaction(a.taking(b, one).map(function), a.taking(b, other).map(function),
                    a.taking(b, one, other).map(function));
        }

        void assertIndices(JsonNode reference, double widest) {
            for (int k = 0; k < reference.get("S1").size(); k++) {
                assertInside(reference.get("S1").get(k).asDouble(), first(k), widest, "S" + (k + 1));
                assertInside(reference.get("ST").get(k).asDouble(), total(k), widest, "ST" + (k + 1));
            }
        }

        void assertTogether(double truth, int one, int other) {
            Estimate together = together(one, other);
            assertEquals(truth, together.value(), Math.max(1e-20, 1.96 * together.standardError()));
        }
    }
}
