package no.brobygger.decision.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Measure;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Analysis NORDIC = analysis("nordic-power");
    private static final Contestant PROPOSAL = new Contestant("a", NORDIC, NORDIC.scenario().proposal());

    private static Analysis analysis(String file, String... overrides) {
        Scenario scenario = ScenarioReader.read("scenarios/" + file + ".yaml", List.of(overrides));
        return new Analyst(scenario.with(new SimulationSettings(1_000, 1,
                SimulationSettings.Sampling.LATIN_HYPERCUBE))).analyse(2);
    }

    private static Contestant proposalOf(Analysis analysis) {
        return new Contestant("b", analysis, analysis.scenario().proposal());
    }

    @Test
    void against_itself_a_plan_is_exactly_equal_everywhere() {
        Comparison comparison = Comparison.of(List.of(PROPOSAL, proposalOf(analysis("nordic-power"))));

        Difference difference = comparison.differences().get(0);
        assertEquals(List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0), List.of(difference.npv().mean(), difference.npv().sd(),
                difference.npv().p5(), difference.npv().p95(), difference.beats(), difference.beaten()));
        assertEquals(List.of(0.5, 0.5), comparison.best());
        assertEquals(List.of(), comparison.whys().get(0).steps());
        assertEquals(comparison.whys().get(0).from(), comparison.whys().get(0).to());
    }

    @Test
    void a_pair_s_shares_are_those_of_the_analysis() {
        List<Contestant> plans = NORDIC.scenario().plans().stream()
                .map(p -> new Contestant("a", NORDIC, p.name())).toList();
        Comparison comparison = Comparison.of(plans);

        for (int a = 0; a < plans.size(); a++) {
            assertEquals(NORDIC.plans().get(a).probabilities().best(), comparison.best().get(a));
            assertEquals(0, comparison.beats(a, a));
            for (int b = 0; b < plans.size(); b++) {
                if (a != b) {
                    assertEquals(NORDIC.beats().get(plans.get(a).name()).get(plans.get(b).name()),
                            comparison.beats(a, b));
                }
            }
        }
    }

    @Test
    void the_steps_between_plans_of_a_file_add_up_to_the_difference() {
        NORDIC.scenario().plans().forEach(plan -> assertAddsUp(PROPOSAL, new Contestant("a", NORDIC, plan.name())));
    }

    @Test
    void the_steps_between_files_add_up_to_the_difference() {
        Analysis dearer = analysis("nordic-power", "segments.husholdninger.market.churn=25%", "finance.discount-rate=7%",
                "rivals.spend=900M");

        Why why = assertAddsUp(PROPOSAL, proposalOf(dearer));

        assertEquals(List.of("segments.husholdninger.market.churn", "finance.discount-rate", "rivals.spend"),
                why.steps().stream().map(Step::subject).toList());
    }

    @Test
    void what_cannot_be_taken_over_one_by_one_is_a_step_of_its_own() {
        Analysis longer = analysis("nordic-power", "months=60");
        Why why = assertAddsUp(PROPOSAL, proposalOf(longer));

        assertEquals(Step.Kind.REST, why.steps().get(why.steps().size() - 1).kind());
    }

    @Test
    void a_lone_change_is_worth_the_whole_difference() {
        Why why = Why.between(PROPOSAL, proposalOf(analysis("nordic-power", "finance.discount-rate=7%")));

        assertEquals(1, why.steps().size());
        assertEquals(why.to() - why.from(), why.steps().get(0).amount(), 1e-9 * Math.abs(why.from()));
    }

    @Test
    void inputs_that_files_share_have_the_same_luck_in_both() {
        Contestant dearer = proposalOf(analysis("nordic-power", "finance.tax-rate=23%"));
        Difference difference = Comparison.of(List.of(PROPOSAL, dearer)).differences().get(0);

        assertTrue(difference.npv().sd() < 0.1 * PROPOSAL.result().summary(Measure.NPV).sd(),
                () -> "the difference scatters: " + difference.npv().sd());
    }

    @Test
    void money_of_two_currencies_is_not_compared() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> Comparison.of(List.of(PROPOSAL, proposalOf(analysis("nordisk-detail")))));

        assertEquals("Money in NOK and in DKK cannot be compared.", refused.getMessage());
    }

    @Test
    void different_horizons_are_named() {
        Comparison comparison = Comparison.of(List.of(PROPOSAL, proposalOf(analysis("nordic-power", "months=60"))));

        assertEquals(List.of(Unlike.MONTHS), comparison.unlike());
    }

    private static Why assertAddsUp(Contestant first, Contestant second) {
        Why why = Why.between(first, second);
        double revenue = first.scenario().yearlyRevenue();
        assertEquals(first.result().central().value(Measure.NPV), why.from(), 1e-9 * revenue);
        assertEquals(second.result().central().value(Measure.NPV), why.to(), 1e-9 * revenue);
        assertEquals(why.to() - why.from(), why.steps().stream().mapToDouble(Step::amount).sum(), 1e-9 * revenue);
        return why;
    }
}
