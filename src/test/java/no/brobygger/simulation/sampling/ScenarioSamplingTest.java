package no.brobygger.simulation.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;

/** Sampling of whole scenarios, as they are read from files. */
class ScenarioSamplingTest {
    private static final String FJORD = "scenarios/fjord-small.yaml";

    @Test
    void changing_one_input_a_plan_and_a_risk_leaves_all_other_draws_as_they_were() {
        Scenario before = read();
        Scenario after = read("customers.revenue={p10: 50k, p90: 70k}",
                "plans.late={budget: 30M, split: {brand: 40%, activation: 60%}, "
                        + "costs: [{name: film, amount: {p10: 1M, p90: 3M}}]}",
                "risks=[{name: strike, probability: 20%, from: 2027-03, effects: {churn: {p10: 5%, p90: 20%}}}]");
        Sampler one = Sampler.of(before);
        Sampler other = Sampler.of(after);
        List<Assumption> uncertain = before.assumptions().stream().filter(Assumption::isUncertain).toList();
        assertTrue(uncertain.size() > 10, "the benchmarks are uncertain");
        for (Assumption a : uncertain) {
            assertArrayEquals(Inputs.column(one, a), Inputs.column(other, a), a.path());
        }
    }

    @Test
    void defaulted_effectiveness_is_one_unknown_of_all_activities() {
        Scenario scenario = read();
        Sampler sampler = Sampler.of(scenario);
        List<double[]> columns = scenario.activities().stream().map(a -> Inputs.column(sampler, a.effectiveness()))
                .toList();
        assertEquals(2, columns.size());
        assertArrayEquals(columns.get(0), columns.get(1));
    }

    @Test
    void correlations_of_a_file_are_met() {
        Scenario scenario = read("customers.churn={p10: 11%, p90: 15%}", "market.churn={p10: 12%, p90: 17%}",
                "correlations=[{between: [customers.churn, market.churn], rank: 0.6}]");
        Sampler sampler = Sampler.of(scenario);
        double[][] churn = Stream.of("customers.churn", "market.churn")
                .map(path -> scenario.assumptions().stream().filter(a -> a.path().equals(path)).findFirst()
                        .orElseThrow())
                .map(a -> Inputs.column(sampler, a)).toArray(double[][]::new);
        assertEquals(0.6, new SpearmansCorrelation().correlation(churn[0], churn[1]), 0.03);
    }

    private static Scenario read(String... overrides) {
        return ScenarioReader.read(FJORD, List.of(overrides));
    }
}
