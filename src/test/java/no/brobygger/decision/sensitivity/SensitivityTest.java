package no.brobygger.decision.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Observer;
import no.brobygger.decision.crosscheck.ImpliedElasticity;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.SimulationSettings.Sampling;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class SensitivityTest {
    private static final Scenario NORDIC = ScenarioReader.read("scenarios/nordic-power.yaml", List.of())
            .with(new SimulationSettings(2_000, 1, Sampling.LATIN_HYPERCUBE));
    private static final Sensitivity SENSITIVITY = of(NORDIC, 2);

    private static Sensitivity of(Scenario scenario, int threads) {
        return Sensitivity.of(new Analyst(scenario).analyse(threads), threads, Observer.NONE);
    }

    @Test
    void every_unknown_stands_once() {
        List<Unknown> unknowns = Unknown.of(NORDIC);

        assertEquals(NORDIC.assumptions().stream().filter(Assumption::isUncertain).count(),
                unknowns.stream().mapToInt(u -> u.assumptions().size()).sum());
        assertEquals(NORDIC.risks(), unknowns.stream().flatMap(u -> u.risks().stream()).toList());
        assertEquals(List.of(4, 2, 2), unknowns.stream().filter(Unknown::isCorrelated).map(u -> u.drivers().size()).toList());
    }

    @Test
    void what_is_drawn_together_is_one_unknown_at_several_places() {
        Driver.Input effectiveness = Unknown.of(NORDIC).stream().flatMap(u -> u.inputs().stream())
                .filter(input -> input.name().endsWith(".effectiveness")).findFirst().orElseThrow();

        assertEquals(NORDIC.activities().size(), effectiveness.places().size());
    }

    @Test
    void threads_change_no_bit() {
        assertEquals(SENSITIVITY.toString(), of(NORDIC, 1).toString());
    }

    @Test
    void a_first_order_index_lies_between_nothing_and_the_total() {
        SENSITIVITY.influences().forEach(i -> assertTrue(i.first().value() >= 0
                && i.first().value() <= i.total().value(), i::toString));
    }

    @Test
    void what_the_proposal_never_meets_has_no_hand_in_it() {
        Scenario sure = ScenarioReader.read("scenarios/nordic-power.yaml", List.of("rivals.reaction=0"))
                .with(NORDIC.simulation());
        Influence spend = of(sure, 2).influences().stream()
                .filter(i -> i.unknown().name().equals("rivals.spend")).findFirst().orElseThrow();

        assertEquals(new Influence(spend.unknown(), Estimate.ZERO, Estimate.ZERO, new Worth(0, 0)), spend);
    }

    @Test
    void a_bar_of_the_tornado_is_the_central_case_with_one_input_moved() {
        Swing longest = SENSITIVITY.tornado().stream().filter(s -> s.driver() instanceof Driver.Input).findFirst()
                .orElseThrow();
        Driver.Input input = (Driver.Input) longest.driver();

        assertEquals(centralWith(input, input.quantile(0.1)), longest.low(), 1e-9 * NORDIC.yearlyRevenue());
        assertEquals(centralWith(input, input.quantile(0.9)), longest.high(), 1e-9 * NORDIC.yearlyRevenue());
    }

    @Test
    void at_a_switching_value_the_central_case_is_worth_nothing() {
        List<SwitchingValue> found = SENSITIVITY.switching().stream().filter(s -> s.value().isPresent()).toList();

        assertTrue(found.size() > 5, found::toString);
        found.forEach(s -> assertEquals(0, centralWith(s.input(), s.value().getAsDouble()),
                1e-6 * Math.abs(SENSITIVITY.central()), s.input().name()));
    }

    @Test
    void a_switching_lift_tells_the_elasticity_that_it_implies() {
        SwitchingValue lift = SENSITIVITY.switching().stream()
                .filter(s -> s.input().name().equals("marketing.merkevare.lifts.new-customers")).findFirst().orElseThrow();
        Scenario switched = ScenarioReader.read("scenarios/nordic-power.yaml",
                List.of("marketing.merkevare.lifts.new-customers=" + lift.value().getAsDouble()));

        assertEquals(ImpliedElasticity.of(switched, switched.proposalPlan()), lift.implied().orElseThrow());
        assertTrue(SENSITIVITY.switching().stream().filter(s -> s.input().name().endsWith("customers.margin"))
                .allMatch(s -> s.implied().isEmpty()));
    }

    @Test
    void what_was_chosen_has_no_switching_value_and_what_is_one_number_has() {
        List<String> names = SENSITIVITY.switching().stream().map(s -> s.input().name()).toList();

        assertTrue(names.contains("segments.husholdninger.customers.acquisition-cost"), names::toString);
        assertFalse(names.contains("finance.discount-rate") || names.contains("marketing.innovasjon.delay"), names::toString);
    }

    @Test
    void the_nearest_switching_value_stands_first() {
        List<Double> away = SENSITIVITY.switching().stream().map(s -> Math.abs(s.probability() - 0.5))
                .filter(Double::isFinite).toList();

        assertEquals(away.stream().sorted().toList(), away);
    }

    private static double centralWith(Driver.Input input, double value) {
        Scenario moved = NORDIC.replacing(a -> input.places().contains(a)
                ? new Assumption(a.path(), a.stream(), new Distribution.Fixed(value), a.legal(), a.unit(), a.provenance())
                : a);
        return new Analyst(moved).centralCases().get(moved.proposal()).value(Measure.NPV);
    }

    @Test
    void where_an_input_lies_in_its_range_is_the_inverse_of_its_quantiles() {
        for (Distribution d : List.of(new Distribution.Pert(0, 1, 4), new Distribution.Uniform(2, 3),
                Distribution.LogNormal.ofP10P90(0.1, 0.4), new Distribution.TwoPiece(-1, 0, 3))) {
            for (double p : new double[] {0.001, 0.25, 0.5, 0.9}) {
                assertEquals(p, SwitchingSearch.probabilityBelow(d, d.quantile(p)), 1e-9);
            }
        }
        assertEquals(0, SwitchingSearch.probabilityBelow(new Distribution.Uniform(2, 3), 1.9));
        assertEquals(1, SwitchingSearch.probabilityBelow(new Distribution.Uniform(2, 3), 3.1));
    }

    @Test
    void an_input_without_effect_has_no_switching_value() {
        SwitchingValue cost = SENSITIVITY.switching().stream()
                .filter(s -> s.input().name().equals("risks.Plattformen blir forsinket.cost")).findFirst().orElseThrow();

        assertEquals(SwitchingValue.Reason.WITHOUT_EFFECT, cost.reason());
    }

    @Test
    void the_variance_is_divided_among_kinds_of_evidence_without_rest() {
        VarianceByEvidence evidence = SENSITIVITY.evidence();

        assertEquals(1, evidence.inputs().values().stream().mapToDouble(Double::doubleValue).sum() + evidence.risks()
                + evidence.interactions(), 1e-12);
        assertTrue(evidence.inputs().get(Evidence.BENCHMARK) > evidence.inputs().get(Evidence.RECORDS));
    }

    @Test
    void correlated_inputs_count_as_the_weakest_among_them() {
        List<Evidence> kinds = Unknown.of(NORDIC).stream().filter(u -> u.name().contains("churn[1]"))
                .flatMap(u -> u.evidence().stream()).toList();

        // Records of the own customers move with observed switches in the market; bedrifter's are records alone.
        assertEquals(List.of(Evidence.OBSERVED, Evidence.RECORDS), kinds);
    }

    @Test
    void nothing_uncertain_is_nothing_to_explain() {
        Analysis sure = new Analyst(NORDIC.replacing(a -> new Assumption(a.path(), a.stream(),
                new Distribution.Fixed(a.median()), a.legal(), a.unit(), a.provenance())).withRisks(List.of())).analyse(1);
        Sensitivity sensitivity = Sensitivity.of(sure, 1, Observer.NONE);

        assertEquals(0, sensitivity.sd());
        assertEquals(new Worth(0, 0), sensitivity.information());
        assertEquals(0, sensitivity.influences().size() + sensitivity.pairs().size() + sensitivity.tornado().size());
        assertEquals(marginAtNothing(SENSITIVITY), marginAtNothing(sensitivity), 1e-9);
    }

    private static double marginAtNothing(Sensitivity sensitivity) {
        return sensitivity.switching().stream().filter(s -> s.input().name().endsWith("husholdninger.customers.margin"))
                .findFirst().orElseThrow().value().getAsDouble();
    }
}
