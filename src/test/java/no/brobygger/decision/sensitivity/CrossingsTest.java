package no.brobygger.decision.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CrossingsTest {
    @Test
    void the_land_of_the_green_book_must_be_worth_so_much() throws IOException {
        JsonNode reference = Columns.reference("switching-value.json");
        JsonNode inputs = reference.get("inputs");
        double[] value = Crossings.between(new double[] {inputs.get("future").asDouble()}, new double[] {1e6},
                future -> new double[] {inputs.get("acres").asDouble() * (future[0] - inputs.get("existing").asDouble())
                        + inputs.get("wider").asDouble() - inputs.get("pvc").asDouble()});

        assertEquals(reference.get("future_value_for_bcr_1").asDouble(), value[0], 1e-6);
    }

    @Test
    void functions_are_solved_beside_each_other() {
        // x³ = 2, e^x = 3, x = 0 at an end; cube root and logarithm from a table
        double[] crossings = Crossings.between(new double[] {0, 0, 0}, new double[] {2, 5, 1}, x -> new double[] {
            x[0] * x[0] * x[0] - 2, StrictMath.exp(x[1]) - 3, x[2]});

        assertEquals(1.2599210498948732, crossings[0], 1e-11);
        assertEquals(1.0986122886681098, crossings[1], 1e-11);
        assertEquals(0, crossings[2], 1e-11);
    }
}
