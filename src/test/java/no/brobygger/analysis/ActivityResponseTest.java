package no.brobygger.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class ActivityResponseTest {
    /** The scenario: 30 million a year, a fifth on brand, becomes 60 million, half of it on brand. */
    @Test
    void places_are_the_mean_months_of_both_plans() {
        ActivityResponse brand = responses(List.of()).get(0);
        assertEquals(500_000, brand.baseline().spend(), 1e-6);
        assertEquals(2_500_000, brand.proposal().spend(), 1e-6);
        assertTrue(brand.proposal().share() > brand.baseline().share());
    }

    /** Where all money goes to one activity, the next krone for it is the next krone. */
    @Test
    void the_next_krone_of_the_only_activity_is_the_marginal_return() {
        List<String> all = List.of("plans.balanced.split.brand=100%", "plans.balanced.split.activation=0%");
        List<ActivityResponse> responses = responses(all);
        Scenario scenario = scenario(all);
        double next = new Analyst(scenario).centralCases().get(scenario.proposal()).value(Measure.MARGINAL_RETURN);
        assertEquals(next, responses.get(0).nextReturn(), 1e-12);
        assertTrue(Double.isNaN(responses.get(1).nextReturn()));
    }

    private static List<ActivityResponse> responses(List<String> overrides) {
        return ActivityResponse.of(scenario(overrides));
    }

    private static Scenario scenario(List<String> overrides) {
        return ScenarioReader.read("scenarios/fjord-small.yaml", overrides);
    }
}
