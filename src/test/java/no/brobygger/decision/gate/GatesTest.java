package no.brobygger.decision.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class GatesTest {
    private static final String GATE = "simulation: {trials: 1000}\nfollow-up: {gates: [2027-07]}\n";

    private static Analysis analysis(String added, String... overrides) {
        try {
            String yaml = Files.readString(Path.of("scenarios/fjord-small.yaml")) + GATE + added;
            Scenario scenario = ScenarioReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), List.of(overrides));
            return new Analyst(scenario).analyse(2);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Gate gate(Analysis analysis) {
        return Gates.of(analysis, 2).gates().get(0);
    }

    @Test
    void where_the_money_is_spent_before_the_gate_going_on_is_stopping() {
        Gate gate = gate(analysis("", "marketing.brand.effectiveness=1", "marketing.activation.effectiveness=1",
                "plans.balanced={budget: 30M, split: {brand: 20%, activation: 80%}, "
                        + "campaigns: [{name: Early, activity: brand, spend: 10M, from: 2027-01, to: 2027-03}]}"));

        assertEquals(0, gate.goingOn(), 1e-3);
        assertEquals(0, gate.more(), 1e-3);
    }

    /** 8 a month to the gate in month 7, 4 a month after it, against 30 a year: (30 − 6) · 2.5 for 30 months. */
    @Test
    void open_is_what_is_not_yet_spent() {
        Gate gate = gate(analysis(""));

        assertEquals(60e6 * 2.5, gate.open(), 1e-3);
        assertEquals(30e6 * 2.5, gate.more(), 1e-3);
    }

    /** A cost of 12 a year is 1 a month for 30 months, after tax, discounted; one that was paid before is gone. */
    @Test
    void costs_to_come_fall_away_and_costs_paid_do_not() {
        String plan = "plans.balanced={budget: 60M, split: {brand: 50%, activation: 50%}, costs: [";
        Analysis with = analysis("", plan + "{name: People, per-year: 12M}, {name: Start, amount: 3M, month: 2027-02}]}");
        double present = 0;
        for (int t = 7; t <= 36; t++) {
            present += 1e6 * Math.pow(1 + with.scenario().finance().discountRate().median(), -t / 12.0);
        }
        double tax = with.scenario().finance().taxRate().median();

        assertEquals(gate(analysis("")).goingOn() - present * (1 - tax), gate(with).goingOn(), 1);
    }

    /** It comes in month 9 for sure, and only to the proposal: who stops in month 7 is spared. */
    @Test
    void a_risk_of_the_proposal_that_has_not_begun_is_spared() {
        String risk = "risks:\n  - {name: Overrun, probability: 100%, from: 2027-MM, cost: 5M, plans: [balanced]}\n";
        double without = gate(analysis("")).goingOn();
        Analysis later = analysis(risk.replace("MM", "09"));
        double tax = later.scenario().finance().taxRate().median();
        double rate = later.scenario().finance().discountRate().median();

        assertEquals(without - 5e6 * (1 - tax) * Math.pow(1 + rate, -9 / 12.0), gate(later).goingOn(), 1);
        assertEquals(without, gate(analysis(risk.replace("MM", "03"))).goingOn(), 1);
    }

    @Test
    void a_gate_before_anything_is_known_is_none() {
        assertTrue(Gates.of(analysis("", "follow-up.gates=[2027-01]"), 1).gates().isEmpty());
    }

    @Test
    void the_number_of_threads_changes_no_bit() {
        Analysis analysis = analysis("");

        assertEquals(Gates.of(analysis, 1).toString(), Gates.of(analysis, 2).toString());
    }
}
