package no.brobygger.finance.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InternalRatesTest {
    private static final double TOLERANCE = 1e-9;

    static List<JsonNode> cases() {
        return Reference.cases("irr.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_root_of_the_reference_cases_is_found_and_no_other(JsonNode reference) {
        double[] expected = Reference.numbers(reference.get("real_roots_gt_minus1"));
        double[] found = InternalRates.of(Reference.numbers(reference.get("cashflows")));
        assertEquals(expected.length, found.length, reference.get("id").asText());
        for (int i = 0; i < expected.length; i++) {
            double size = Math.max(Math.min(Math.abs(expected[i]), 1 + expected[i]), 1e-3);
            assertEquals(expected[i], found[i], TOLERANCE * size, reference.get("id").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_root_the_named_source_documents_is_among_them(JsonNode reference) {
        if (reference.get("documented").isNull()) {
            return;
        }
        double documented = reference.get("documented").asDouble();
        double tolerance = Math.max(reference.get("documented_tol").asDouble(), TOLERANCE);
        double nearest = Double.POSITIVE_INFINITY;
        for (double rate : InternalRates.of(Reference.numbers(reference.get("cashflows")))) {
            nearest = Math.min(nearest, Math.abs(rate - documented));
        }
        assertTrue(nearest <= tolerance, reference.get("id").asText() + ": nearest is off by " + nearest);
    }

    @Test
    void a_double_root_is_listed_once() {
        // −100 (1 − 1.1 x)^2 with x = 1/(1+i): touches 0 at 10 %
        assertArrayEquals(new double[] {0.1}, InternalRates.of(new double[] {-100, 220, -121}), TOLERANCE);
    }

    @Test
    void a_triple_root_is_listed_once() {
        // −(1 − 1.25 x)^3
        double[] found = InternalRates.of(new double[] {-1, 3.75, -4.6875, 1.953125});
        assertArrayEquals(new double[] {0.25}, found, 1e-5);
    }

    @Test
    void a_double_root_beside_a_simple_one_is_found() {
        // −(1 − 1.25 x)^2 (1 − 1.5 x)
        double[] found = InternalRates.of(new double[] {-1, 4, -5.3125, 2.34375});
        assertArrayEquals(new double[] {0.25, 0.5}, found, 1e-7);
    }

    @Test
    void zeros_before_between_and_after_the_flows_change_nothing() {
        double[] found = InternalRates.of(new double[] {0, 0, -100, 0, 121, 0, 0, 0});
        assertArrayEquals(new double[] {0.1}, found, TOLERANCE);
    }

    @Test
    void no_flows_have_no_rate() {
        assertEquals(0, InternalRates.of(new double[] {}).length);
        assertEquals(0, InternalRates.of(new double[] {0, 0}).length);
    }

    @Test
    void the_interval_is_open_and_keeps_what_lies_outside_out() {
        double[] threeRoots = {-1000, 6000, -11000, 6000}; // irr.json, three_roots: 0 %, 100 %, 200 %
        assertArrayEquals(new double[] {0, 1}, InternalRates.between(-0.1, 1.5, threeRoots), TOLERANCE);
        assertArrayEquals(new double[] {}, InternalRates.between(2.5, 9, threeRoots));
        assertArrayEquals(new double[] {0}, InternalRates.between(-0.1, 1, threeRoots), TOLERANCE);
        // −4 (1 − 2 x)^2 (1 + 3 x²): a double root at 100 %, on the edge
        assertArrayEquals(new double[] {}, InternalRates.between(-0.1, 1, new double[] {-4, 16, -28, 48, -48}));
    }

    @Test
    void two_positive_rates_are_found_although_the_flows_almost_add_up() {
        // −100 (1 − 1.1 x)(1 − 1.5 x)
        double[] found = InternalRates.between(-0.1, 1, new double[] {-100, 260, -165});
        assertArrayEquals(new double[] {0.1, 0.5}, found, TOLERANCE);
    }

    @Test
    void three_hundred_and_sixty_months_of_alternating_flows_stay_in_range() {
        double[] flows = new double[360];
        for (int t = 0; t < flows.length; t++) {
            flows[t] = t % 2 == 0 ? -1 : 1;
        }
        // −(1 − x)(1 + x² + x⁴ + …): the only positive root is x = 1
        double[] found = InternalRates.between(-0.1, 1, flows);
        assertArrayEquals(new double[] {0}, found, TOLERANCE);
    }
}
