package no.brobygger.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Context;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Distribution.Fixed;
import no.brobygger.scenario.Distribution.LogNormal;
import no.brobygger.scenario.Distribution.TwoPiece;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.PlanCost;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.TerminalValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands where a scenario is silent; expected values are those of the page of defaults and of the format. */
class DefaultsTest {
    private static final String EXPERIENCE = "marketing.service={kind: experience}";
    private static final String RIVALS = "rivals={spend: 240M}";

    private static Scenario small(String... overrides) {
        return ScenarioReader.read("scenarios/fjord-small.yaml", List.of(overrides));
    }

    private static Assumption find(Scenario s, String path) {
        return s.assumptions().stream().filter(a -> a.path().equals(path)).findFirst()
                .orElseThrow(() -> new AssertionError(path));
    }

    private static Activity activity(Scenario s, String name) {
        return s.activities().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "marketing.brand.half-life,                  4.3,   9.6,    22.8",
        "marketing.activation.half-life,             0.14,  0.46,   1.15",
        "marketing.service.half-life,                6,     12,     24",
        "marketing.brand.shape,                      0.7,   1.0,    1.6",
        "marketing.activation.half-saturation,       0.3,   1.0,    2.0",
        "marketing.brand.lifts.new-customers,        0.04,  0.14,   0.35",
        "marketing.activation.lifts.new-customers,   0.05,  0.16,   0.35",
        "marketing.brand.lifts.churn,                -0.06, -0.02,  0",
        "marketing.service.lifts.churn,              -0.1,  -0.03,  0",
        "marketing.brand.lifts.price,                0,     0.003,  0.015",
        "marketing.activation.lifts.price,           -0.01, -0.002, 0",
        "marketing.brand.lifts.referral,             0,     0.05,   0.15",
        "marketing.service.lifts.referral,           0,     0.05,   0.15",
        "rivals.elasticity,                          0,     0.05,   0.15",
        "rivals.reaction,                            0,     0,      0.3",
    })
    void benchmarks_stand_as_the_page_of_defaults_has_them(String path, double p10, double p50, double p90) {
        Assumption a = find(small(EXPERIENCE, RIVALS), path);
        assertEquals(new TwoPiece(p10, p50, p90), a.distribution());
        assertTrue(a.provenance().byDefault());
        assertEquals(Evidence.BENCHMARK, a.provenance().evidence());
        assertFalse(a.provenance().source().isEmpty());
        assertEquals(Optional.empty(), a.provenance().location());
    }

    @ParameterizedTest
    @CsvSource({"marketing.brand.delay, 1", "marketing.activation.delay, 0", "marketing.service.delay, 3",
        "marketing.brand.media-inflation, 0", "rivals.reaction-lag, 6", "rivals.growth, 0", "market.growth, 0",
        "customers.acquisition-cost, 0", "customers.referral, 0", "finance.discount-rate, 0.09",
        "finance.tax-rate, 0.22", "finance.inflation, 0.02", "finance.receivable-days, 0", "finance.price-delay, 12",
        "finance.lifetime-months, 120", "finance.lifetime-growth, 0"})
    void single_numbers_stand_as_the_format_has_them(String path, double value) {
        Assumption a = find(small(EXPERIENCE, RIVALS), path);
        assertEquals(new Fixed(value), a.distribution());
        assertTrue(a.provenance().byDefault());
    }

    @Test
    void what_finance_must_confirm_says_so() {
        Scenario s = small();
        for (String path : List.of("finance.discount-rate", "finance.tax-rate", "finance.inflation")) {
            assertTrue(find(s, path).provenance().source().startsWith("Assumption that finance must confirm"), path);
        }
    }

    @Test
    void an_activity_is_lifted_in_nothing_but_what_its_kind_lifts() {
        Scenario s = small(EXPERIENCE);
        assertEquals(Set.of(Outcome.NEW_CUSTOMERS, Outcome.CHURN, Outcome.PRICE, Outcome.REFERRAL),
                activity(s, "brand").lifts().keySet());
        assertEquals(Set.of(Outcome.NEW_CUSTOMERS, Outcome.PRICE), activity(s, "activation").lifts().keySet());
        assertEquals(Set.of(Outcome.CHURN, Outcome.REFERRAL), activity(s, "service").lifts().keySet());
    }

    @Test
    void the_heading_and_the_settings_have_the_defaults_of_the_format() {
        Scenario s = small("context=null");
        assertEquals(Context.B2C, s.context());
        assertEquals(Language.EN, s.language());
        assertEquals(TerminalValue.CUSTOMER_BASE, s.finance().terminalValue());
        assertEquals(new SimulationSettings(10_000, 1, SimulationSettings.Sampling.LATIN_HYPERCUBE), s.simulation());
        assertEquals(Collections.nCopies(12, 1.0), s.segments().get(0).market().seasonality());
        assertEquals("brand", activity(s, "brand").label());
        assertEquals(10, small("start=2026-10").finance().yearStarts());
        assertTrue(s.rivals().isEmpty() && s.firm().isEmpty() && s.risks().isEmpty() && s.kpis().isEmpty());
    }

    @Test
    void gates_stand_after_6_and_12_months_as_far_as_the_horizon_goes() {
        assertEquals(List.of(7, 13), small().followUp().gates());
        assertEquals(List.of(7), small("months=12").followUp().gates());
        assertEquals(List.of(), small("months=6").followUp().gates());
        assertEquals(List.of(3), small("follow-up={gates: [2027-03]}").followUp().gates());
    }

    @Test
    void price_growth_is_inflation_itself_unless_stated() {
        Scenario s = small("finance.inflation={p10: 1%, p90: 4%}");
        assertSame(s.finance().inflation(), s.finance().priceGrowth());
        assertNotEquals(s.finance().inflation().stream(),
                small("finance.price-growth={p10: 1%, p90: 4%}").finance().priceGrowth().stream());
    }

    @Test
    void defaulted_effectiveness_is_one_unknown_for_all_activities_and_a_stated_one_its_own() {
        Scenario s = small("marketing.activation.effectiveness={p10: 0.8, p90: 1.2}", EXPERIENCE);
        assertEquals(LogNormal.ofP10P90(0.5, 2.0), activity(s, "brand").effectiveness().distribution());
        assertEquals("benchmarks.effectiveness", activity(s, "brand").effectiveness().stream());
        assertEquals("benchmarks.effectiveness", activity(s, "service").effectiveness().stream());
        assertEquals("marketing.activation.effectiveness", activity(s, "activation").effectiveness().stream());
    }

    @Test
    void benchmark_lifts_of_a_kind_are_one_unknown_and_everything_else_is_drawn_under_its_path() {
        Scenario s = small("marketing.pr={kind: brand, current-spend: 2M}");
        assertEquals("benchmarks.brand.lifts.churn", find(s, "marketing.brand.lifts.churn").stream());
        assertEquals("benchmarks.brand.lifts.churn", find(s, "marketing.pr.lifts.churn").stream());
        Set<String> shared = s.assumptions().stream().filter(a -> !a.stream().equals(a.path()))
                .map(Assumption::stream).collect(Collectors.toSet());
        assertTrue(shared.stream().allMatch(n -> n.startsWith("benchmarks.")));
        assertEquals(2 * (4 + 1) + 2 + 1, s.assumptions().stream().filter(a -> a.stream().startsWith("benchmarks.")).count());
    }

    /** Yearly revenue of the small scenario is 6 400 × 60 000 = 384 million; 2.5 % of it 9.6 million, 1 % 3.84. */
    @Test
    void the_reference_spend_of_benchmark_lifts_is_a_share_of_yearly_revenue() {
        Scenario s = small(EXPERIENCE);
        assertEquals(9.6e6, activity(s, "brand").referenceSpend().median(), 1e-6);
        assertEquals(9.6e6, activity(s, "activation").referenceSpend().median(), 1e-6);
        assertEquals(3.84e6, activity(s, "service").referenceSpend().median(), 1e-6);
        assertEquals(1, activity(s, "brand").lifts().get(Outcome.CHURN).weight(), 1e-12);
        assertTrue(activity(s, "brand").benchmarkLifts());
    }

    @Test
    void activities_of_one_kind_share_its_reference_spend_by_current_spend_or_bring_their_own() {
        Scenario s = small("marketing.pr={kind: brand, current-spend: 2M}",
                "marketing.fair={kind: brand, current-spend: 0, reference-spend: 4.8M}");
        assertEquals(9.6e6 * 6 / 8, activity(s, "brand").referenceSpend().median(), 1e-6);
        assertEquals(0.75, activity(s, "brand").lifts().get(Outcome.CHURN).weight(), 1e-12);
        assertEquals(0.25, activity(s, "pr").lifts().get(Outcome.CHURN).weight(), 1e-12);
        assertEquals(0.5, activity(s, "fair").lifts().get(Outcome.CHURN).weight(), 1e-12);
    }

    @Test
    void activities_without_any_spend_share_equally() {
        Scenario s = small(EXPERIENCE, "marketing.loyalty={kind: experience}");
        assertEquals(1.92e6, activity(s, "service").referenceSpend().median(), 1e-6);
        assertEquals(0.5, activity(s, "loyalty").lifts().get(Outcome.CHURN).weight(), 1e-12);
    }

    @Test
    void own_lifts_are_complete_and_hold_at_current_spend() {
        Activity brand = activity(small("marketing.brand.lifts={price: 1%}"), "brand");
        assertEquals(Set.of(Outcome.PRICE), brand.lifts().keySet());
        assertEquals(1, brand.lifts().get(Outcome.PRICE).weight());
        assertEquals(6e6, brand.referenceSpend().median());
        assertFalse(brand.benchmarkLifts());
    }

    @Test
    void current_spend_is_what_the_baseline_spends_in_its_first_twelve_months_campaigns_included() {
        Scenario s = small("marketing.brand.current-spend=null", "plans.current.budget=[30M, 90M]",
                "plans.current.campaigns=[{name: a, activity: brand, spend: 4M, from: 2027-11, to: 2028-02}]");
        assertEquals(30e6 * 0.2 + 2e6, activity(s, "brand").currentSpend().median(), 1e-6);
        assertEquals(24e6, activity(s, "activation").currentSpend().median(), 1e-6);
    }

    @Test
    void current_spend_of_a_horizon_under_a_year_is_scaled_to_a_year() {
        Scenario s = small("marketing.brand.current-spend=null", "months=6",
                "plans.current.campaigns=[{name: a, activity: brand, spend: 1M, from: 2027-02, to: 2027-03}]");
        assertEquals((30e6 * 0.2 / 2 + 1e6) * 2, activity(s, "brand").currentSpend().median(), 1e-6);
    }

    @Test
    void costs_and_risks_have_the_defaults_of_the_format() {
        Scenario s = small("plans.balanced.costs=[{name: a, amount: 1}, {name: b, per-year: 2}]",
                "risks=[{name: Storm, probability: 8%, from: 2027-03, effects: {churn: 5%}}]");
        PlanCost.Once once = (PlanCost.Once) s.plan("balanced").costs().get(0);
        PlanCost.Running running = (PlanCost.Running) s.plan("balanced").costs().get(1);
        assertEquals(1, once.month());
        assertEquals(List.of(1, 36), List.of(running.from(), running.to()));
        Risk risk = s.risks().get(0);
        assertEquals(List.of(3, 3, 1), List.of(risk.from(), risk.to(), risk.months()));
        assertEquals(0, risk.cost().median());
        assertTrue(risk.meets("current") && risk.meets("balanced") && risk.demand().isEmpty());
    }

    @Test
    void seasonality_is_scaled_to_a_mean_of_1() {
        List<Double> factors = small("market.seasonality=[2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 14]")
                .segments().get(0).market().seasonality();
        assertEquals(14.0 / 3, factors.get(11), 1e-12);
        assertEquals(12, factors.stream().mapToDouble(Double::doubleValue).sum(), 1e-12);
    }

    @Test
    void a_value_carries_where_it_comes_from() {
        Assumption churn = find(small("customers.churn={p10: 11%, p90: 15%, source: 'CRM, lost customers', "
                + "evidence: records, as-of: 2026-10, note: all segments}"), "customers.churn");
        assertEquals("CRM, lost customers", churn.provenance().source());
        assertEquals(Evidence.RECORDS, churn.provenance().evidence());
        assertEquals("2026-10", churn.provenance().asOf().orElseThrow().toString());
        assertEquals("all segments", churn.provenance().note());
        assertFalse(churn.provenance().byDefault());
        assertEquals(Evidence.UNSTATED, find(small(), "customers.churn").provenance().evidence());
        assertEquals("scenarios/fjord-small.yaml:9:39",
                find(small(), "market.churn").provenance().location().orElseThrow().toString());
    }

    @Test
    void any_value_may_carry_its_source_also_a_chosen_one_or_a_list() {
        Scenario s = small("months={value: 24, source: the board}", "title={value: T, note: working title}",
                "plans.balanced.budget={value: [60M, {value: 70M, source: board}], source: plan}",
                "customers.churn={value: [20%, {p10: 11%, p90: 15%}], source: CRM}");
        assertEquals(24, s.horizon().months());
        assertEquals("T", s.heading().title());
        assertEquals(List.of(60e6, 70e6), s.plan("balanced").budget());
        List<Assumption> churn = s.segments().get(0).customers().churn();
        assertEquals(List.of("customers.churn[1]", "customers.churn[2]"), churn.stream().map(Assumption::path).toList());
        assertEquals("CRM", churn.get(0).provenance().source());
        assertEquals(LogNormal.ofP10P90(0.11, 0.15), churn.get(1).distribution());
    }

    @Test
    void every_form_of_distribution_is_read() {
        Scenario s = ScenarioReader.read("src/test/resources/reference/model/m3-medians-and-edges.yaml", List.of());
        assertEquals(new Distribution.Normal(40_000, 2_000, "mean-sd"), find(s, "market.customers").distribution());
        assertEquals(new Distribution.Uniform(0.15, 0.25), find(s, "market.churn").distribution());
        assertEquals(Distribution.Normal.ofP10P90(-0.02, 0.03), find(s, "market.growth").distribution());
        assertEquals(LogNormal.ofP10P90(550, 760), find(s, "customers.new-per-year").distribution());
        assertEquals(new TwoPiece(0.15, 0.19, 0.27), find(s, "customers.churn").distribution());
        assertEquals(new Distribution.Pert(700, 900, 1400), find(s, "customers.revenue").distribution());
        assertEquals(new Fixed(0.38), find(s, "customers.margin").distribution());
        assertEquals(Distribution.Normal.ofP10P90(0.01, 0.04), find(s, "customers.referral").distribution());
        assertEquals(LogNormal.ofP10P90(40_000, 90_000), find(s, "plans.both.costs.film.amount").distribution());
    }
}
