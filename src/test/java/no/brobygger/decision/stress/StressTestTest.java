package no.brobygger.decision.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Measure;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class StressTestTest {
    private static final String TRIALS = "simulation: {trials: 1000}\n";

    private static Scenario read(String added, String... overrides) {
        try {
            String yaml = Files.readString(Path.of("scenarios/fjord-small.yaml")) + TRIALS + added;
            return ScenarioReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), List.of(overrides));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static StressCase stress(Scenario scenario, Hardship hardship) {
        return StressTest.of(scenario, 2).cases().stream().filter(c -> c.hardship() == hardship).findFirst().orElseThrow();
    }

    private static void assertSame(Scenario written, StressCase stressed) {
        Analysis analysis = new Analyst(written).analyse(2);
        assertEquals(analysis.proposal().summary(Measure.NPV).mean(), stressed.mean(), 1e-3);
        assertEquals(analysis.proposal().central().value(Measure.NPV), stressed.central(), 1e-3);
    }

    @Test
    void a_smaller_market_is_a_file_with_a_sure_risk_of_less_demand() {
        String risk = "risks:\n  - {name: Less, probability: 100%, from: 2027-01, months: 36, effects: {demand: -10%}}\n";

        assertSame(read(risk), stress(read(""), Hardship.SMALLER_MARKET));
    }

    @Test
    void a_price_war_begins_in_month_13_and_lasts_a_year() {
        String risk = "risks:\n  - {name: War, probability: 100%, from: 2028-01, months: 12, "
                + "effects: {price: -5%, churn: 20%}}\n";

        assertSame(read(risk), stress(read(""), Hardship.PRICE_WAR));
    }

    @Test
    void a_price_war_in_a_year_begins_in_its_middle() {
        assertEquals(7, stress(read("", "months=12"), Hardship.PRICE_WAR).from());
    }

    @Test
    void late_is_a_file_with_delays_six_months_longer() {
        Scenario now = read("");
        List<String> later = new ArrayList<>();
        now.activities().forEach(a -> later.add("marketing." + a.name() + ".delay=" + (a.delay().median() + 6)));

        assertSame(read("", later.toArray(String[]::new)), stress(now, Hardship.LATE));
    }

    @Test
    void creative_that_fails_is_a_file_with_effectiveness_at_its_p10() {
        Scenario now = read("");
        List<String> weak = new ArrayList<>();
        now.activities().forEach(a -> weak.add("marketing." + a.name() + ".effectiveness="
                + a.effectiveness().distribution().quantile(0.1)));

        assertSame(read("", weak.toArray(String[]::new)), stress(now, Hardship.CREATIVE_FAILS));
    }

    @Test
    void a_slow_brand_has_twice_the_half_life_and_twice_the_delay() {
        String half = "marketing.brand.half-life={p10: 6, p90: 12}";
        String twice = "marketing.brand.half-life={p10: 12, p90: 24}";

        assertSame(read("", twice, "marketing.brand.delay=4"),
                stress(read("", half, "marketing.brand.delay=2"), Hardship.SLOW_BRAND));
    }

    @Test
    void rivals_who_match_answer_a_krone_with_a_krone() {
        String rivals = "rivals: {spend: 300M, reaction: {min: 0, likely: 0.2, max: 0.6}, elasticity: 0.1}\n";

        assertSame(read(rivals, "rivals.reaction=1"), stress(read(rivals), Hardship.RIVALS_MATCH));
    }

    @Test
    void without_rivals_none_can_match() {
        assertTrue(StressTest.of(read(""), 1).leftOut()
                .contains(new LeftOut(Hardship.RIVALS_MATCH, "", LeftOut.Reason.NO_RIVALS)));
    }

    @Test
    void a_risk_of_the_file_is_made_sure() {
        String risk = "risks:\n  - {name: Overrun, probability: PP, from: 2027-02, to: 2027-08, cost: 5M, plans: [balanced]}\n";

        assertSame(read(risk.replace("PP", "100%")), stress(read(risk.replace("PP", "20%")), Hardship.OWN_RISK));
    }

    @Test
    void a_risk_that_only_another_plan_runs_changes_nothing() {
        String other = "risks:\n  - {name: Elsewhere, probability: 20%, from: 2027-02, cost: 5M, plans: [third]}\n";
        Scenario scenario = read(other, "plans.third={budget: 30M, split: {brand: 100%}}");

        assertTrue(StressTest.of(scenario, 1).leftOut()
                .contains(new LeftOut(Hardship.OWN_RISK, "Elsewhere", LeftOut.Reason.NOT_MET)));
    }
}
