package no.brobygger.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.analysis.Verdict.Carrier;
import no.brobygger.analysis.Verdict.Recommendation;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.TerminalValue;
import org.junit.jupiter.api.Test;

/** Expected values follow from the three rules of the verdict. */
class VerdictTest {

    private TerminalValue mode = TerminalValue.CUSTOMER_BASE;
    private double cash = 10;
    private double residual = 5;
    private double chance = 0.9;
    private double centralCash = 8;
    private double centralCustomers = 4;
    private double centralBrand = 7;
    private final List<PlanAnalysis> others = new ArrayList<>();

    @Test
    void a_likely_and_sound_gain_is_recommended() {
        assertEquals(Recommendation.RECOMMENDED, verdict().recommendation());
    }

    @Test
    void seventy_per_cent_is_likely_enough() {
        chance = 0.70;
        assertEquals(Recommendation.RECOMMENDED, verdict().recommendation());
    }

    @Test
    void less_than_seventy_per_cent_gets_a_first_stage() {
        chance = 0.6999;
        assertEquals(Recommendation.FIRST_STAGE, verdict().recommendation());
    }

    @Test
    void a_central_case_of_zero_on_customers_alone_gets_a_first_stage() {
        centralCash = -4;
        assertEquals(Recommendation.FIRST_STAGE, verdict().recommendation());
    }

    @Test
    void the_central_case_is_judged_on_customers_even_if_the_scenario_counts_the_brand() {
        mode = TerminalValue.CUSTOMER_BASE_AND_BRAND;
        centralCash = -6;
        assertEquals(Recommendation.FIRST_STAGE, verdict().recommendation());
        assertEquals(-2, verdict().npvOnCustomers());
    }

    @Test
    void a_mean_of_zero_is_not_recommended_however_likely_a_gain() {
        cash = -5;
        assertEquals(Recommendation.NOT_RECOMMENDED, verdict().recommendation());
        assertEquals(Optional.empty(), verdict().carrier());
    }

    @Test
    void cash_carries_what_pays_within_the_horizon() {
        assertEquals(Optional.of(Carrier.CASH), verdict().carrier());
    }

    @Test
    void cash_carries_a_cut_that_loses_customers_and_still_pays() {
        residual = -6;
        assertEquals(Optional.of(Carrier.CASH), verdict().carrier());
    }

    @Test
    void customers_carry_what_cash_alone_does_not() {
        cash = 0;
        assertEquals(Optional.of(Carrier.CUSTOMERS), verdict().carrier());
    }

    @Test
    void the_brand_carries_what_cash_and_customers_do_not() {
        mode = TerminalValue.CUSTOMER_BASE_AND_BRAND;
        cash = -3;
        assertEquals(Optional.of(Carrier.BRAND), verdict().carrier());
    }

    @Test
    void the_parts_add_up_to_the_mean_npv() {
        mode = TerminalValue.CUSTOMER_BASE_AND_BRAND;
        assertEquals(cash + residual, verdict().npv());
        assertEquals(centralBrand - centralCustomers, verdict().brand());
    }

    @Test
    void a_plan_with_a_higher_mean_is_named() {
        others.add(plan("good", 16, 0));
        others.add(plan("best", 17, 0));
        assertEquals(Optional.of("best"), verdict().better());
    }

    @Test
    void a_plan_with_the_same_mean_is_not_better() {
        others.add(plan("as good", 15, 0));
        assertEquals(Optional.empty(), verdict().better());
    }

    @Test
    void the_baseline_is_better_than_plans_that_lose() {
        cash = -20;
        others.add(plan("less bad", -1, 0));
        assertEquals(Optional.of("current"), verdict().better());
    }

    private Verdict verdict() {
        List<PlanAnalysis> plans = new ArrayList<>(List.of(plan("current", 0, 0), plan("proposed", cash, residual)));
        plans.addAll(others);
        Finance finance = new Finance(null, null, null, null, null, 1, null, null, null, mode);
        Scenario scenario = new Scenario(null, null, null, null, null, List.of(), finance, Optional.empty(),
                List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), "current", "proposed", List.of(), null,
                null, null);
        return Verdict.on(new Analysis(scenario, plans, Map.of(), Map.of(), List.of(), List.of()));
    }

    private PlanAnalysis plan(String name, double npvCash, double residualValue) {
        Map<Measure, Summary> measures = new EnumMap<>(Measure.class);
        measures.put(Measure.NPV_CASH, mean(npvCash));
        measures.put(Measure.RESIDUAL_VALUE, mean(residualValue));
        measures.put(Measure.NPV, mean(npvCash + residualValue));
        Map<TerminalValue, Double> byMode = Map.of(TerminalValue.NONE, 0., TerminalValue.CUSTOMER_BASE,
                centralCustomers, TerminalValue.CUSTOMER_BASE_AND_BRAND, centralBrand);
        CentralCase central = new CentralCase(Map.of(Measure.NPV_CASH, MeasureValue.of(centralCash)), Map.of(), byMode,
                null, Map.of());
        return new PlanAnalysis(new Plan(name, name, List.of(), Map.of(), Map.of(), List.of(), List.of()), central,
                measures, new Probabilities(chance, chance, chance, 1), 0, Map.of(), Map.of(), null);
    }

    private static Summary mean(double mean) {
        return new Summary(mean, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Summary.Precision.UNKNOWN);
    }
}
