package no.brobygger.decision.trial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Measure;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class TrialWorldsTest {
    private final Scenario scenario = ScenarioReader.read("scenarios/nordic-power.yaml", java.util.List.of())
            .with(new SimulationSettings(1_200, 1, SimulationSettings.Sampling.LATIN_HYPERCUBE));

    @Test
    void plans_are_worth_what_the_simulation_finds_trial_by_trial() {
        Analysis analysis = new Analyst(scenario).analyse(2);
        TrialWorlds worlds = TrialWorlds.of(scenario, 2);

        scenario.plans().forEach(plan -> assertArrayEquals(analysis.npv().get(plan.name()), worlds.npv(plan),
                1e-9 * scenario.yearlyRevenue()));
    }

    @Test
    void the_central_world_gives_the_central_case() {
        double npv = TrialWorlds.central(scenario).npv(scenario.proposalPlan())[0];

        assertEquals(new Analyst(scenario).centralCases().get(scenario.proposal()).value(Measure.NPV), npv,
                1e-9 * scenario.yearlyRevenue());
    }

    @Test
    void the_baseline_is_worth_nothing_more_than_itself() {
        assertArrayEquals(new double[1_200], TrialWorlds.of(scenario, 1).npv(scenario.baselinePlan()));
    }
}
