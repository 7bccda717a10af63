package no.brobygger.decision.budget;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import no.brobygger.scenario.Campaign;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SpendSchedule;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final Scenario NORDIC = scenario("nordic-power");

    private static Scenario scenario(String file, String... overrides) {
        return ScenarioReader.read("scenarios/" + file + ".yaml", List.of(overrides));
    }

    private static double[] spend(Scenario scenario, Plan plan, String activity) {
        return SpendSchedule.of(plan, activity, scenario.horizon());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nordic-power", "dish-2015", "fjord-small", "nordisk-detail"})
    void a_plan_s_own_shares_give_the_plan_back_month_by_month(String file) {
        Scenario scenario = scenario(file);
        for (Plan plan : scenario.plans()) {
            Allocation allocation = new Allocation(scenario, plan);
            Plan again = allocation.plan(allocation.shares(), 1);
            scenario.activities().forEach(a -> assertArrayEquals(spend(scenario, plan, a.name()),
                    spend(scenario, again, a.name()), 1e-9 * allocation.money()));
        }
    }

    @Test
    void each_activity_gets_its_share_of_the_money_and_keeps_its_timing() {
        Plan proposal = NORDIC.proposalPlan();
        Allocation allocation = new Allocation(NORDIC, proposal);
        double[] shares = {0.5, 0.1, 0.1, 0.1, 0.2};

        Plan plan = allocation.plan(shares, 0.8);

        for (int k = 0; k < shares.length; k++) {
            String name = NORDIC.activities().get(k).name();
            double[] before = spend(NORDIC, proposal, name);
            double[] after = spend(NORDIC, plan, name);
            double money = sum(after);
            assertEquals(0.8 * shares[k] * allocation.money(), money, 1e-9 * money);
            double factor = money / sum(before);
            assertArrayEquals(java.util.Arrays.stream(before).map(x -> x * factor).toArray(), after, 1e-9 * money);
        }
        assertEquals(proposal.costs(), plan.costs());
        assertEquals(proposal.name(), plan.name());
    }

    /** By hand: a tenth of 70 million a year is 583,333 a month. */
    @Test
    void what_the_plan_has_nothing_for_is_spent_on_like_its_budget() {
        Plan plan = new Allocation(NORDIC, NORDIC.baselinePlan()).plan(new double[] {0.3, 0.2, 0.3, 0.1, 0.1}, 1);

        double[] spend = spend(NORDIC, plan, "innovasjon");

        assertEquals(583_333.333, spend[0], 1e-3);
        assertEquals(583_333.333, spend[47], 1e-3);
    }

    /** By hand: 6 million in the first year and 3 in the second; half of it, evenly within each. */
    @Test
    void where_campaigns_are_all_the_money_another_activity_follows_it_year_by_year() {
        Scenario fjord = scenario("fjord-small", "months=24");
        Plan launch = new Plan("launch", "", List.of(), Map.of(), Map.of(),
                List.of(new Campaign("one", "brand", 6e6, 2, 3), new Campaign("two", "brand", 3e6, 14, 14)), List.of());

        Plan halved = new Allocation(fjord, launch).plan(new double[] {0.5, 0.5}, 1);

        assertEquals(250_000, spend(fjord, halved, "activation")[0], 1e-6);
        assertEquals(125_000, spend(fjord, halved, "activation")[23], 1e-6);
        assertEquals(1.5e6, spend(fjord, halved, "brand")[1], 1e-6);
        assertEquals(1.5e6, spend(fjord, halved, "brand")[13], 1e-6);
    }

    /** By hand: 73 % is for brand and activation, of which web and field sales share theirs 18 : 25. */
    @Test
    void money_moves_between_brand_and_activation_alone() {
        Scenario plain = scenario("nordic-power", "plans.forslag.campaigns=[]", "plans.forslag.budget=100M");
        Allocation allocation = new Allocation(plain, plain.proposalPlan());

        assertEquals(0.30 / 0.73, allocation.brandShare(), 1e-12);
        assertArrayEquals(new double[] {0.365, 0.365 * 18 / 43, 0.365 * 25 / 43, 0.17, 0.10},
                allocation.atBrandShare(0.5), 1e-12);
    }

    @Test
    void a_kind_without_money_is_shared_as_today() {
        Scenario plain = scenario("nordic-power", "plans.forslag.campaigns=[]",
                "plans.forslag.split={merkevare: 83%, kundeopplevelse: 17%}");

        assertArrayEquals(new double[] {0.415, 0.415 / 3, 0.415 * 2 / 3, 0.17, 0},
                new Allocation(plain, plain.proposalPlan()).atBrandShare(0.5), 1e-12);
    }

    private static double sum(double[] numbers) {
        return java.util.Arrays.stream(numbers).sum();
    }
}
