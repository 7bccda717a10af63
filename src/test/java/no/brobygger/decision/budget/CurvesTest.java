package no.brobygger.decision.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Measure;
import no.brobygger.decision.trial.TrialWorlds;
import no.brobygger.finance.measure.Moments;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class CurvesTest {
    private static final int TRIALS = 1_000;

    private static Scenario scenario(String file, String... overrides) {
        return ScenarioReader.read("scenarios/" + file + ".yaml", List.of(overrides))
                .with(new SimulationSettings(TRIALS, 1, SimulationSettings.Sampling.LATIN_HYPERCUBE));
    }

    @Test
    void both_curves_pass_through_the_proposal() {
        Scenario fjord = scenario("fjord-small");
        Curves curves = Curves.of(fjord, 5_000, 2);
        double npv = Moments.mean(TrialWorlds.of(fjord, 2).npv(fjord.proposalPlan()));

        assertEquals(TRIALS, curves.trials());
        assertEquals(npv, curves.split().orElseThrow().proposal().mean(), 1e-9 * Math.abs(npv));
        assertEquals(npv, curves.budget().orElseThrow().proposal().mean(), 1e-9 * Math.abs(npv));
        assertEquals(0.5, curves.split().orElseThrow().proposal().at(), 1e-12);
        assertEquals(0.46, curves.split().orElseThrow().benchmark().at());
    }

    @Test
    void the_best_place_is_above_the_whole_curve_and_inside_its_flat_region() {
        Curves curves = Curves.of(scenario("fjord-small"), TRIALS, 2);
        SplitCurve split = curves.split().orElseThrow();
        BudgetCurve budget = curves.budget().orElseThrow();

        assertEquals(21, split.points().size());
        assertEquals(21, budget.points().size());
        assertIsSummit(split.points(), split.best(), split.flat());
        assertIsSummit(budget.points(), budget.best(), budget.flat());
    }

    @Test
    void what_the_best_place_gains_is_told_by_other_trials_than_those_that_chose_it() {
        Scenario fjord = scenario("fjord-small");
        BudgetCurve budget = Curves.of(fjord, TRIALS, 2).budget().orElseThrow();
        TrialWorlds fresh = TrialWorlds.afresh(fjord, 2);
        Allocation allocation = new Allocation(fjord, fjord.proposalPlan());

        double best = Moments.mean(fresh.npv(allocation.plan(allocation.shares(), budget.best().at())));

        assertEquals(best - Moments.mean(fresh.npv(fjord.proposalPlan())), budget.gain().gain(), 1e-6 * Math.abs(best));
        assertEquals(budget.best().mean() - budget.proposal().mean(), budget.gain().chosenOn(), 1e-6 * Math.abs(best));
    }

    private static void assertIsSummit(List<CurvePoint> points, CurvePoint best, FlatRegion flat) {
        CurvePoint highest = points.stream().max(Comparator.comparing(CurvePoint::mean)).orElseThrow();
        assertTrue(best.mean() >= highest.mean());
        assertTrue(flat.from() <= best.at() && best.at() <= flat.to() && flat.to() - flat.from() < 0.3, flat::toString);
    }

    @Test
    void without_money_nothing_is_spent() {
        Scenario fjord = scenario("fjord-small");
        Plan nothing = fjord.proposalPlan().spending(List.of(), java.util.Map.of(), java.util.Map.of(), List.of());

        BudgetCurve curve = Curves.of(fjord, TRIALS, 2).budget().orElseThrow();

        assertEquals(Moments.mean(TrialWorlds.of(fjord, 2).npv(nothing)), curve.points().get(0).mean());
    }

    @Test
    void the_next_krone_returns_one_at_the_best_amount() {
        BudgetCurve curve = Curves.of(scenario("fjord-small"), TRIALS, 2).budget().orElseThrow();

        double[] returns = curve.returns().stream().filter(r -> Math.abs(r.at() - curve.best().at()) < 0.1)
                .mapToDouble(KroneReturn::returned).toArray();

        assertEquals(2, returns.length);
        assertTrue(returns[0] > 1 && returns[1] < 1, () -> Arrays.toString(returns));
    }

    /** The measure is before tax and leaves working capital out; without receivables they are one and the same. */
    @Test
    void without_receivables_what_a_krone_returns_is_the_marginal_return() {
        Scenario fjord = scenario("fjord-small", "finance.receivable-days=0");
        TrialWorlds central = TrialWorlds.central(fjord);
        Plan proposal = fjord.proposalPlan();
        Plan more = new Allocation(fjord, proposal).plan(new double[] {0.5, 0.5}, 1.01);

        KroneReturn next = KroneReturn.between(central, 1, proposal, central.npv(proposal)[0], more,
                central.npv(more)[0]);

        assertEquals(new Analyst(fjord).centralCases().get(proposal.name()).value(Measure.MARGINAL_RETURN),
                next.returned(), 1e-6);
    }

    @Test
    void the_number_of_threads_changes_no_bit() {
        Scenario detail = scenario("nordisk-detail");

        assertEquals(Curves.of(detail, TRIALS, 1), Curves.of(detail, TRIALS, 3));
    }

    @Test
    void where_there_is_nothing_to_split_or_to_spend_there_is_no_curve() {
        Scenario idle = scenario("fjord-small", "plans.balanced.budget=0");

        assertEquals(new Curves(TRIALS, Optional.empty(), Optional.empty()), Curves.of(idle, TRIALS, 1));
    }
}
