package no.brobygger.decision.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import no.brobygger.scenario.Distribution;
import org.junit.jupiter.api.Test;

class ValueOfInformationTest {
    private static final int TRIALS = 10_000;
    private static final Columns STANDARD = Columns.drawn("x", new Distribution.Normal(0, 1, "mean-sd"), 3, TRIALS, 1);

    /** Two options worth N(1, sd 2) and N(0, sd 1), beside each other and as their difference against nothing. */
    private static final List<ValueOfInformation> EXAMPLE = List.of(
            new ValueOfInformation(List.of(STANDARD.map(x -> 1 + 2 * x[0]), STANDARD.map(x -> x[1]))),
            new ValueOfInformation(List.of(new double[TRIALS], STANDARD.map(x -> 1 + 2 * x[0] - x[1]))));

    @Test
    void knowing_is_worth_what_the_formula_says() throws IOException {
        JsonNode reference = Columns.reference("voi.json");
        for (ValueOfInformation example : EXAMPLE) {
            assertEquals(reference.get("EVPI").asDouble(), example.ofEverything(), 0.015);
            assertEquals(reference.get("EVPPI_p1").asDouble(), example.of(knowing(0)), 0.015);
            assertEquals(reference.get("EVPPI_p2").asDouble(), example.of(knowing(1)), 0.015);
        }
    }

    @Test
    void knowing_what_does_not_matter_is_worth_next_to_nothing() {
        double atTheBrink = 0;
        for (int seed = 1; seed <= 20; seed++) {
            Columns x = Columns.drawn("x", new Distribution.Normal(0, 1, "mean-sd"), 2, TRIALS, seed);
            Regression noise = new Regression(Scores.ofInputs(List.of(x.of(1))), TRIALS);
            atTheBrink += new ValueOfInformation(List.of(new double[TRIALS], x.of(0))).of(noise) / 20;
        }
        // Of a deviation of 1; without the correction it is 0.008.
        assertTrue(atTheBrink < 0.004, String.valueOf(atTheBrink));
        assertEquals(0, EXAMPLE.get(0).of(knowing(2)));
    }

    @Test
    void knowing_everything_is_worth_what_knowing_all_parts_is() {
        Regression all = new Regression(Scores.ofInputs(List.of(STANDARD.of(0), STANDARD.of(1))), TRIALS);

        assertEquals(EXAMPLE.get(0).ofEverything(), EXAMPLE.get(0).of(all), 0.005);
    }

    @Test
    void a_curve_is_learnt_too() {
        // E[max(0, x² − 1)] = 2 φ(1) for a standard normal x; 0.4839 by hand.
        ValueOfInformation curve = new ValueOfInformation(List.of(new double[TRIALS],
                STANDARD.map(x -> x[0] * x[0] - 1 + x[1])));

        assertEquals(0.4839, curve.of(knowing(0)), 0.02);
    }

    @Test
    void a_plan_that_is_always_best_makes_knowing_worthless() {
        ValueOfInformation clear = new ValueOfInformation(List.of(new double[TRIALS], STANDARD.map(x -> 100 + x[0])));

        assertEquals(0, clear.ofEverything());
        assertEquals(0, clear.of(knowing(0)));
    }

    @Test
    void a_risk_is_known_by_whether_and_when_it_begins() {
        int[] start = new int[TRIALS];
        double[] npv = new double[TRIALS];
        for (int i = 0; i < TRIALS; i++) {
            start[i] = i % 2 == 0 ? 0 : 1 + i % 5;
            npv[i] = (start[i] == 0 ? 1 : -3 + 0.5 * start[i]) + STANDARD.of(0)[i];
        }
        // Half of the trials 1; the others −2.5, −2, −1.5, −1, −0.5 alike often: mean −0.25, known 0.5.
        double worth = new ValueOfInformation(List.of(new double[TRIALS], npv))
                .of(new Regression(Scores.ofRisk(start), TRIALS));

        assertEquals(0.5, worth, 0.02);
    }

    @Test
    void equal_numbers_share_their_rank() {
        double[] scores = Scores.normal(new double[] {7, 1, 7, 9});

        assertEquals(scores[0], scores[2]);
        assertEquals(0, scores[0], 1e-12);
        assertEquals(-scores[3], scores[1], 1e-12);
    }

    private static Regression knowing(int input) {
        return new Regression(Scores.ofInputs(List.of(STANDARD.of(input))), TRIALS);
    }
}
