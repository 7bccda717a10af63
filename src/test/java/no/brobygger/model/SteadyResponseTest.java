package no.brobygger.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values by hand: h(a) / h(∞) = a^s / (a^s + κ^s), a in multiples of the reference spend. */
class SteadyResponseTest {
    private static Activity brand(String... overrides) {
        return scenario(overrides).activities().get(0);
    }

    /** Today 500,000 a month; the lifts are stated at a million a month. */
    private static Scenario scenario(String... overrides) {
        List<String> all = new java.util.ArrayList<>(List.of("marketing.brand.reference-spend=12M", "months=240",
                "marketing.brand.half-life=9.6", "marketing.brand.effectiveness=1"));
        all.addAll(List.of(overrides));
        return ScenarioReader.read("scenarios/fjord-small.yaml", all);
    }

    @ParameterizedTest
    @CsvSource({
            "0, 1, 1, 0", "1e6, 1, 1, 0.5", "3e6, 1, 1, 0.75", "1e6, 2, 0.5, 0.8", "5e5, 2, 0.5, 0.5", "2e6, 2, 1, 0.8"})
    void stands_where_the_hill_curve_does(double spend, double shape, double halfSaturation, double share) {
        SteadyResponse response = new SteadyResponse(brand("marketing.brand.shape=" + shape,
                "marketing.brand.half-saturation=" + halfSaturation));
        assertEquals(share, response.at(spend), 1e-14);
    }

    /** 500,000 as today and 500,000 twice as good: a = 1.5. */
    @Test
    void what_exceeds_today_counts_with_the_effectiveness_of_new_work() {
        SteadyResponse response = new SteadyResponse(brand("marketing.brand.shape=1",
                "marketing.brand.half-saturation=1", "marketing.brand.effectiveness=2"));
        assertEquals(0.6, response.at(1e6), 1e-14);
        assertEquals(1.0 / 3, response.at(5e5), 1e-14);
    }

    /** The proposal spends 30 million a year on the brand, evenly, for twenty years of half-lives under ten months. */
    @Test
    void is_where_the_pressure_of_a_long_plan_ends() {
        Scenario scenario = scenario("marketing.brand.shape=1.4");
        Response response = new Response(scenario.activities().get(0), Draws.central(scenario));
        Pressure pressure = new Pressure(response, 0, Spending.of(scenario, scenario.proposalPlan()));
        double change = 0;
        for (int t = 1; t <= 240; t++) {
            change = pressure.change(t)[0];
        }
        assertEquals((response.atStart[0] + change) / response.largest(),
                new SteadyResponse(scenario.activities().get(0)).at(30e6 / 12), 1e-7);
    }
}
