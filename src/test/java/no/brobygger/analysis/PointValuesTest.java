package no.brobygger.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A point must be worth what the whole program says of a world in which something else lifts the index by a point. */
class PointValuesTest {
    private static final int MONTHS = 36;
    private static final double DISCOUNT = 0.09;
    private static final double TAX = 0.22;
    private static final double SPEND = 1_000;
    private static final String CASE = """
            title: A point
            company: Fjord
            currency: NOK
            context: b2b
            start: 2027-01
            months: 36
            market:    {customers: 52_000, churn: 14%%}
            customers: {count: 6_400, new-per-year: 1_100, churn: 13%%, revenue: 60_000, margin: 72%%, acquisition-cost: 900}
            finance: {discount-rate: 9%%, tax-rate: 22%%, price-delay: 12}
            indices:
              satisfaction: {now: %s, per-point: {churn: -2%%, price: 0.3%%, referral: 1%%, new-customers: 0.5%%, volume: 0.2%%}}
            marketing:
              brand:      {kind: brand, current-spend: 6M}
              activation: {kind: activation, current-spend: 24M}
              service:    {kind: experience, current-spend: 2M, lifts: {satisfaction: 2}}
            %s
            plans:
              current:  {budget: 32M, split: {brand: 20%%, activation: 75%%, service: 5%%}}
              balanced: {budget: 60M, split: {brand: 50%%, activation: 40%%, service: 10%%}%s}
            baseline: current
            proposal: balanced
            """;
    /** Lifts the index by exactly one point in every month: at once, forgotten at once, at its reference spend. */
    private static final String LIFTER = """
            \s lifter: {kind: experience, current-spend: 0, reference-spend: 12_000, half-life: 0.01, delay: 0,
                effectiveness: 1, lifts: {satisfaction: 1}}""";
    private static final String SPENT_ON_LIFTER =
            ", campaigns: [{name: lifted, activity: lifter, spend: 36_000, from: 2027-01, to: 2029-12}]";

    @TempDir
    private Path directory;

    @Test
    void a_point_is_worth_what_the_model_says_of_an_activity_that_lifts_the_index_by_it() throws IOException {
        Scenario scenario = read("61", "", "");
        Scenario lifted = read("61", LIFTER, SPENT_ON_LIFTER);
        double worth = npv(lifted) - npv(scenario) + (1 - TAX) * present(t -> SPEND);
        PointValues values = PointValues.of(scenario);
        assertTrue(worth > 1e6, () -> "worth " + worth);
        assertEquals(worth, values.indices().get(0).npv(), 1e-7 * worth);
    }

    @Test
    void an_index_at_its_end_has_no_point_to_give() throws IOException {
        assertEquals(0, PointValues.of(read("100", "", "")).indices().get(0).npv());
    }

    /** Acquisition cost: the whole program with 891 for 900. Marketing: 60 million a year, by hand. */
    @Test
    void one_per_cent_of_cac_is_what_the_same_customers_cost_less() throws IOException {
        Scenario scenario = read("61", "", "");
        double[] cash = proposal(scenario).monthly().get(Series.CASH);
        double[] cheaper = proposal(ScenarioReader.read(directory.resolve("case.yaml").toString(),
                List.of("customers.acquisition-cost=891"))).monthly().get(Series.CASH);
        double acquisition = present(t -> cheaper[t - 1] - cash[t - 1]);
        double marketing = (1 - TAX) * present(t -> 0.01 * 60e6 / 12);
        PointValues values = PointValues.of(scenario);
        assertEquals(acquisition + marketing, values.lowerCost(), 1e-3);
        assertEquals(proposal(scenario).value(Measure.CAC), values.acquisitionCost().value());
    }

    private Scenario read(String now, String activity, String campaign) throws IOException {
        Path file = directory.resolve("case.yaml");
        List<String> lines = new ArrayList<>(CASE.formatted(now, activity, campaign).lines().toList());
        lines.removeIf(String::isBlank);
        Files.write(file, lines);
        return ScenarioReader.read(file.toString(), List.of());
    }

    private static double npv(Scenario scenario) {
        return proposal(scenario).value(Measure.NPV);
    }

    private static CentralCase proposal(Scenario scenario) {
        return new Analyst(scenario).centralCases().get(scenario.proposal());
    }

    /** Flows at month ends. */
    private static double present(IntToDoubleFunction flow) {
        double sum = 0;
        for (int t = 1; t <= MONTHS; t++) {
            sum += flow.applyAsDouble(t) / Math.pow(1 + DISCOUNT, t / 12.0);
        }
        return sum;
    }
}
