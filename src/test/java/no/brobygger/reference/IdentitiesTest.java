package no.brobygger.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Series;
import no.brobygger.analysis.Summary;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold in every scenario, whatever its numbers: the identities of the model's section 9. */
class IdentitiesTest {
    private static final double TOLERANCE = 1e-9;
    private static final int SCENARIOS = 40;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SCENARIOS);
    }

    static LongStream fewSeeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void a_plan_that_is_the_baseline_gives_exactly_nothing_in_every_trial(long seed) {
        Analysis analysis = new Analyst(read(GeneratedScenario.lively(seed))).analyse(2);

        assertArrayEquals(new double[600], analysis.npv().get("twin"));
        Map<Measure, Summary> twin = analysis.plan("twin").measures();
        for (Measure measure : Set.of(Measure.NPV_CASH, Measure.RESIDUAL_VALUE, Measure.PEAK_FUNDING,
                Measure.FIRST_YEAR_RESULT, Measure.PAYBACK_MONTHS)) {
            assertEquals(0, twin.get(measure).mean(), measure.key());
            assertEquals(0, twin.get(measure).sd(), measure.key());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_still_business_wins_the_customers_it_won_and_stays_as_attractive(long seed) {
        Scenario scenario = read(GeneratedScenario.still(seed));
        Map<Series, double[]> monthly = new Analyst(scenario).centralCases().get("now").monthly();

        double won = scenario.segments().stream().mapToDouble(s -> s.customers().newPerYear().median()).sum() / 12;
        assertEquals(won, monthly.get(Series.NEW)[0], TOLERANCE * won);
        for (double attractiveness : monthly.get(Series.ATTRACTIVENESS)) {
            assertEquals(100, attractiveness, TOLERANCE * 100);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_steps_of_the_bridge_add_up_to_npv(long seed) {
        Scenario scenario = read(GeneratedScenario.lively(seed));
        new Analyst(scenario).centralCases().forEach((plan, central) ->
                assertEquals(central.value(Measure.NPV), central.bridge().sum(),
                        TOLERANCE * largest(central), plan));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_discounting_npv_is_the_plain_sum(long seed) {
        String text = GeneratedScenario.lively(seed).replaceFirst("discount-rate: [0-9.]+", "discount-rate: 0");
        Map<String, CentralCase> cases = new Analyst(read(text)).centralCases();

        cases.forEach((plan, central) -> {
            double sum = Arrays.stream(difference(central, cases.get("now"))).sum();
            assertEquals(sum, central.value(Measure.NPV_CASH), TOLERANCE * largest(central), plan);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void at_the_internal_rate_of_return_the_flow_is_worth_nothing(long seed) {
        Scenario scenario = read(GeneratedScenario.lively(seed));
        Map<String, CentralCase> cases = new Analyst(scenario).centralCases();

        cases.forEach((plan, central) -> {
            MeasureValue irr = central.measures().get(Measure.IRR);
            if (irr.isDefined()) {
                double[] flow = difference(central, cases.get("now"));
                int months = flow.length;
                double discount = Math.pow(1 + scenario.finance().discountRate().median(), months / 12.0);
                flow[months - 1] += central.value(Measure.RESIDUAL_VALUE) * discount;
                assertEquals(0, worth(flow, irr.value()), TOLERANCE * worth(absolute(flow), irr.value()), plan);
            }
        });
    }

    @Test
    void the_generated_scenarios_have_rates_of_return_and_meet_every_outcome() {
        int rates = 0;
        Set<Outcome> moved = new HashSet<>();
        for (long seed = 1; seed <= SCENARIOS; seed++) {
            CentralCase other = new Analyst(read(GeneratedScenario.lively(seed))).centralCases().get("other");
            rates += other.measures().get(Measure.IRR).isDefined() ? 1 : 0;
            other.bridge().contribution().forEach((outcome, value) -> {
                if (value != 0) {
                    moved.add(outcome);
                }
            });
        }
        assertTrue(rates >= 5, rates + " rates of return");
        assertEquals(Set.of(Outcome.values()), moved);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void counting_money_in_another_unit_scales_money_and_leaves_ratios(long seed) {
        double unit = 1000;
        Scenario scenario = read(GeneratedScenario.lively(seed));
        Map<String, CentralCase> cases = new Analyst(scenario).centralCases();
        Map<String, CentralCase> counted = new Analyst(read(GeneratedScenario.counted(seed, unit))).centralCases();

        cases.forEach((plan, central) -> {
            for (Measure measure : Measure.values()) {
                MeasureValue value = central.measures().get(measure);
                if (value == null) {
                    continue;
                }
                boolean money = measure.kind() == Measure.Kind.MONEY;
                double scale = money ? unit : 1;
                double floor = money ? 1e-6 * scenario.yearlyRevenue() : 1e-6;
                double expected = value.value() * scale;
                double allowed = TOLERANCE * Math.max(Math.abs(expected), floor * scale);
                assertEquals(expected, counted.get(plan).value(measure), value.isDefined() ? allowed : 0,
                        plan + " " + measure.key());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void the_number_of_threads_changes_no_bit(long seed) {
        Analysis one = new Analyst(read(GeneratedScenario.lively(seed))).analyse(1);
        Analysis three = new Analyst(read(GeneratedScenario.lively(seed))).analyse(3);

        for (PlanAnalysis plan : one.plans()) {
            String name = plan.plan().name();
            assertArrayEquals(one.npv().get(name), three.npv().get(name), name);
            assertEquals(plan.measures(), three.plan(name).measures());
            assertEquals(plan.probabilities(), three.plan(name).probabilities());
            assertEquals(plan.expected(), three.plan(name).expected());
            assertEquals(plan.ask(), three.plan(name).ask());
            plan.monthly().forEach((series, band) -> {
                assertArrayEquals(band.mean(), three.plan(name).monthly().get(series).mean(), series.key());
                assertArrayEquals(band.p90(), three.plan(name).monthly().get(series).p90(), series.key());
            });
        }
        assertEquals(one.beats(), three.beats());
    }

    @ParameterizedTest
    @ValueSource(strings = {"model/m1-two-activities", "oracle/o05-tenure", "oracle/o09-indices-at-their-ends",
            "oracle/o14-delays", "oracle/o24-cuts"})
    void without_uncertainty_every_trial_is_the_central_case(String name) {
        String file = "src/test/resources/reference/" + name + ".yaml";
        Analysis analysis = new Analyst(ScenarioReader.read(file, List.of("simulation.trials=501"))).analyse(2);

        for (PlanAnalysis plan : analysis.plans()) {
            Set<Measure> overTrials = EnumSet.complementOf(EnumSet.of(Measure.MARGINAL_RETURN, Measure.TOBINS_Q));
            for (Measure measure : overTrials) {
                Summary trials = plan.summary(measure);
                MeasureValue central = plan.central().measures().get(measure);
                if (central.isDefined()) {
                    double floor = measure.kind() == Measure.Kind.MONEY ? 1e-6 * analysis.scenario().yearlyRevenue() : 1e-6;
                    double allowed = TOLERANCE * Math.max(Math.abs(central.value()), floor);
                    String what = plan.plan().name() + " " + measure.key();
                    assertEquals(central.value(), trials.mean(), allowed, what);
                    assertEquals(central.value(), trials.p5(), allowed, what);
                    assertEquals(central.value(), trials.p95(), allowed, what);
                } else {
                    assertEquals(1, trials.undefined(), plan.plan().name() + " " + measure.key());
                }
            }
        }
    }

    private static Scenario read(String text) {
        return ScenarioReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), List.of());
    }

    /** Δcash by month. */
    private static double[] difference(CentralCase plan, CentralCase baseline) {
        double[] cash = plan.monthly().get(Series.CASH).clone();
        for (int i = 0; i < cash.length; i++) {
            cash[i] -= baseline.monthly().get(Series.CASH)[i];
        }
        return cash;
    }

    /** Present value at a yearly rate, the first flow after a month. */
    private static double worth(double[] flow, double ratePerYear) {
        double worth = 0;
        for (int i = 0; i < flow.length; i++) {
            worth += flow[i] * Math.pow(1 + ratePerYear, -(i + 1) / 12.0);
        }
        return worth;
    }

    private static double[] absolute(double[] flow) {
        return Arrays.stream(flow).map(Math::abs).toArray();
    }

    /** Size of what the NPV is summed from: the plan's cash over the horizon. */
    private static double largest(CentralCase central) {
        return Arrays.stream(central.monthly().get(Series.CASH)).map(Math::abs).sum();
    }
}
