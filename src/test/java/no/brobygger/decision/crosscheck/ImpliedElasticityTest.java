package no.brobygger.decision.crosscheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected ranges are those to which the built-in benchmarks were calibrated (docs/reference/benchmarks.md). */
class ImpliedElasticityTest {

    /** Revenue of 100 million a year, so that the reference spend of brand and activation is 2.5 million each. */
    private static final String FILE = """
            title: t
            company: c
            currency: NOK
            context: %s
            start: 2027-01
            months: %d
            market: {customers: 20_000, churn: 15%%}
            customers: {count: 2_000, new-per-year: %d, churn: %s, revenue: 50_000, margin: 60%%}
            finance: {inflation: 0, price-growth: 0, price-delay: 0}
            marketing:
              brand: {kind: brand, current-spend: 2.5M}
              activation: {kind: activation, current-spend: 2.5M}
            plans:
              current: {budget: 5M, split: {brand: 50%%, activation: 50%%}}
              none: {budget: 0, split: {brand: 50%%, activation: 50%%}}
            baseline: current
            proposal: current
            """;

    @ParameterizedTest
    @CsvSource({"b2b, 260, 13%", "b2c, 500, 25%"})
    void the_benchmarks_imply_what_they_were_calibrated_to(String context, int won, String churn) {
        double longRun = of(scenario(context, 36, won, churn), "current").longRun();
        assertTrue(longRun >= 0.08 && longRun <= 0.11, context + ": " + longRun);
    }

    @Test
    void the_horizon_does_not_change_the_long_run_and_at_120_months_it_is_the_horizon() {
        ImpliedElasticity three = of(scenario("b2b", 36, 260, "13%"), "current");
        ImpliedElasticity ten = of(scenario("b2b", 120, 260, "13%"), "current");
        assertEquals(ten.longRun(), three.longRun(), 1e-12);
        assertEquals(ten.longRun(), ten.atHorizon());
        assertTrue(three.atHorizon() < three.longRun());
    }

    @Test
    void a_plan_without_marketing_has_none() {
        assertEquals(new ImpliedElasticity(0, 0), of(scenario("b2b", 36, 260, "13%"), "none"));
    }

    /** Revenue follows price alone: 1 % more spend at the reference spend of h(a) = 2a / (1 + a) gives ln(1.1) · 0.01 / 2. */
    @Test
    void an_effect_on_price_alone_is_that_of_the_curve() {
        Scenario scenario = read(FILE.formatted("b2b", 36, 260, "13%").replace("kind: activation, current-spend: 2.5M",
                "kind: activation, current-spend: 2.5M, half-life: 0.01, shape: 1, half-saturation: 1, delay: 0, "
                        + "lifts: {price: 10%}").replace("split: {brand: 50%, activation: 50%}",
                "split: {brand: 0, activation: 100%}").replace("budget: 5M", "budget: 2.5M"));
        double rise = Math.exp(Math.log(1.1) * (2 * 1.01 / 2.01 - 1)) - 1;
        assertEquals(rise / 0.01, of(scenario, "current").longRun(), 1e-9);
    }

    @Test
    void every_example_stays_inside_what_was_published() {
        Stream.of("dish-2015", "nordic-power", "nordisk-detail", "fjord-small").forEach(name -> {
            Scenario scenario = ScenarioReader.read("scenarios/" + name + ".yaml", List.of());
            ImpliedElasticity elasticity = of(scenario, scenario.proposal());
            assertTrue(elasticity.longRun() > 0 && elasticity.longRun() < 0.25, name + ": " + elasticity);
        });
    }

    private static ImpliedElasticity of(Scenario scenario, String plan) {
        return ImpliedElasticity.of(scenario, scenario.plan(plan));
    }

    private static Scenario scenario(String context, int months, int won, String churn) {
        return read(FILE.formatted(context, months, won, churn));
    }

    private static Scenario read(String text) {
        return ScenarioReader.read(new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), List.of());
    }
}
