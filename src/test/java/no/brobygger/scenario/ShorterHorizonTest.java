package no.brobygger.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

/** The electricity retailer, judged after fewer months than its 48 from January 2025. */
class ShorterHorizonTest {
    private final Scenario scenario = ScenarioReader.read("scenarios/nordic-power.yaml", List.of());

    @Test
    void what_is_spent_until_then_stays_the_same() {
        Scenario shorter = scenario.within(10);
        scenario.plans().forEach(plan -> scenario.activities().forEach(a -> assertArrayEquals(
                Arrays.copyOf(SpendSchedule.of(plan, a.name(), scenario.horizon()), 10),
                SpendSchedule.of(shorter.plan(plan.name()), a.name(), shorter.horizon()), 1e-6)));
    }

    /** By hand: 6 million over September to November 2025, of which October is the tenth month. */
    @Test
    void of_a_campaign_the_months_that_are_left_are_paid_for() {
        assertEquals(List.of(new Campaign("Før vinteren 2025", "merkevare", 4e6, 9, 10)),
                scenario.within(10).proposalPlan().campaigns());
    }

    @Test
    void costs_that_begin_later_fall_away_and_the_others_end_in_time() {
        List<PlanCost> costs = scenario.within(10).proposalPlan().costs();

        assertEquals(List.of(6, 10, 10), costs.stream().map(c -> c instanceof PlanCost.Running running
                ? running.to() : ((PlanCost.Once) c).month()).toList());
    }

    /** By hand: the delay begins in months 7 to 13, with 45 %; four of these seven months are left. */
    @Test
    void of_a_risk_the_chance_that_it_begins_in_time_is_left() {
        Risk late = scenario.within(10).risks().stream().filter(r -> r.name().startsWith("Plattformen")).findFirst()
                .orElseThrow();

        assertEquals(0.45 * 4 / 7, late.probability(), 1e-12);
        assertEquals(10, late.to());
        assertEquals(12, late.months());
    }

    @Test
    void risks_that_begin_later_and_later_gates_fall_away() {
        Scenario shorter = scenario.within(6);

        assertEquals(List.of("Priskrig"), shorter.risks().stream().map(Risk::name).toList());
        assertEquals(List.of(), shorter.followUp().gates());
        assertEquals(List.of(12), scenario.within(12).followUp().gates());
    }

    @Test
    void at_its_own_horizon_nothing_changes() {
        assertEquals(scenario, scenario.within(48));
    }

    @Test
    void it_cannot_be_made_longer() {
        assertThrows(IllegalArgumentException.class, () -> scenario.within(49));
    }
}
