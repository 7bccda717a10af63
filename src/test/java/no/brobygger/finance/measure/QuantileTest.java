package no.brobygger.finance.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuantileTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    @Test
    void equals_percentile_inc_of_the_spreadsheets() {
        JsonNode reference = Reference.json("percentiles.json");
        double[] sorted = Reference.numbers(reference.get("x"));
        JsonNode inc = reference.get("values").get("type7_linear_(Excel INC, numpy default, R default)");
        assertEquals(7, inc.size());
        for (Map.Entry<String, JsonNode> entry : inc.properties()) {
            assertEquals(entry.getValue().asDouble(), Quantile.of(sorted, Double.parseDouble(entry.getKey())), 1e-12);
        }
    }

    @Test
    void the_ends_are_the_smallest_and_the_largest_value() {
        double[] sorted = {1, 2, 4};
        assertEquals(1, Quantile.of(sorted, 0));
        assertEquals(4, Quantile.of(sorted, 1));
        assertEquals(7, Quantile.of(new double[] {7}, 0.3));
    }

    @Test
    void a_quantile_that_falls_on_never_is_never() {
        double[] sorted = {10, 20, NEVER, NEVER};
        assertEquals(20, Quantile.of(sorted, 1 / 3.0));
        assertEquals(NEVER, Quantile.of(sorted, 0.5));
        assertEquals(NEVER, Quantile.of(sorted, 0.9));
        assertEquals(NEVER, Quantile.of(sorted, 1));
    }

    @Test
    void rounding_of_the_position_does_not_reach_into_never() {
        // 0.7 · 10 is 7.000000000000001 in some orders of evaluation; the seventh value is the one meant
        double[] sorted = {0, 1, 2, 3, 4, 5, 6, 7, NEVER, NEVER, NEVER};
        assertEquals(7, Quantile.of(sorted, 0.7000000000000001));
        assertEquals(7, Quantile.of(sorted, 0.7));
    }

    @Test
    void there_is_no_quantile_of_nothing() {
        assertEquals(Double.NaN, Quantile.of(new double[] {}, 0.5));
    }
}
