package no.brobygger.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Series;
import no.brobygger.scenario.Market;
import no.brobygger.scenario.Segment;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

/** What {@code nordic-power.yaml} and {@code nordisk-detail.yaml} say in words is what their numbers say. */
class NordicScenariosTest {
    private static final Analysis POWER = analyse("scenarios/nordic-power.yaml");
    private static final Analysis RETAIL = analyse("scenarios/nordisk-detail.yaml");

    private static Analysis analyse(String file, String... overrides) {
        List<String> all = new ArrayList<>(List.of(overrides));
        all.add("simulation.trials=1000");
        return new Analyst(ScenarioReader.read(file, all)).analyse(2);
    }

    @Test
    void the_proposal_asks_for_a_hundred_million_in_every_year_and_its_rival_for_the_same() {
        for (int year = 0; year < 4; year++) {
            assertEquals(70e6, spent(POWER, "dagens", year), 1);
            assertEquals(100e6, spent(POWER, "forslag", year), 1);
            assertEquals(100e6, spent(POWER, "bedre-delt", year), 1);
        }
    }

    @Test
    void offers_rise_from_60_to_100_million_and_fall_to_30() {
        Map<String, Double> offers = Map.of("i-dag", 60e6, "forslag", 100e6, "faerre", 30e6);
        offers.forEach((plan, spend) ->
                assertEquals(spend + 45e6, year(central(RETAIL, plan).monthly().get(Series.MARKETING), 0), 1, plan));
    }

    /** RME: 587,400 of 639,800 switches in 2019 are 21 % of households; 62,534 in 2023 are 2.2 % of them. */
    @Test
    void the_market_has_the_size_that_the_regulator_s_statistics_imply() {
        Market households = segment("husholdninger").market();
        assertEquals(62_534 / 0.022, households.customers().median(), 0.5 * 10_000);
        assertEquals(Math.pow(62_534 / 0.022 / (587_400 / 0.21), 1.0 / 4) - 1, households.growth().median(), 0.0005);
        assertEquals((639_800 - 587_400) / 0.14, segment("bedrifter").market().customers().median(), 0.5 * 1_000);
    }

    /** 2023 in quarters; the third is the fourth's 70,757 before it grew by 34 %. */
    @Test
    void one_household_in_ten_switched_in_2023() {
        double switches = 97_730 + 59_788 + 70_757 / 1.34 + 70_757;
        assertEquals(0.10, switches / segment("husholdninger").market().customers().median(), 0.005);
    }

    @Test
    void going_on_as_today_about_holds_the_customers() {
        for (Analysis analysis : List.of(POWER, RETAIL)) {
            double[] customers = central(analysis, analysis.scenario().baseline()).monthly()
                    .get(Series.CUSTOMERS);
            assertEquals(1, customers[11] / customers[0], 0.01);
        }
    }

    /** Odds of leaving × 0.98 at the churn of households today. */
    @Test
    void a_point_of_satisfaction_keeps_about_700_households_worth_three_million() {
        double churn = 0.177;
        double kept = 250_000 * churn * (1 - churn) * 0.02;
        assertEquals(700, kept, 50);
        assertEquals(3e6, kept * central(POWER, "dagens").value(Measure.CLV), 0.5e6);
    }

    @Test
    void at_today_s_budget_the_next_krone_returns_less_than_one() {
        assertEquals(0.87, central(POWER, "dagens").value(Measure.MARGINAL_RETURN), 0.05);
    }

    @Test
    void the_honest_answer_is_no_and_another_plan_of_the_file_is_worth_more() {
        assertTrue(npv(POWER, "forslag") < 0);
        assertEquals(1.0 / 3, npv(POWER, "bedre-delt") / npv(POWER, "forslag"), 0.1);
        assertTrue(npv(RETAIL, "forslag") < 0);
        assertTrue(npv(RETAIL, "faerre") > 0);
    }

    @Test
    void at_twice_the_margin_the_better_split_pays_and_the_proposal_does_not() {
        Analysis twice = analyse("scenarios/nordic-power.yaml", "segments.husholdninger.customers.margin=22%",
                "segments.bedrifter.customers.margin=14%");
        assertTrue(npv(twice, "bedre-delt") > 0);
        assertTrue(npv(twice, "forslag") < 0);
    }

    private static Segment segment(String name) {
        return POWER.scenario().segments().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    private static double spent(Analysis analysis, String plan, int year) {
        Map<Series, double[]> monthly = central(analysis, plan).monthly();
        return year(monthly.get(Series.MARKETING), year) + year(monthly.get(Series.PLAN_COSTS), year);
    }

    private static double year(double[] months, int year) {
        double sum = 0;
        for (int month = 12 * year; month < 12 * year + 12; month++) {
            sum += months[month];
        }
        return sum;
    }

    private static double npv(Analysis analysis, String plan) {
        return analysis.plan(plan).summary(Measure.NPV).mean();
    }

    private static CentralCase central(Analysis analysis, String plan) {
        return analysis.plan(plan).central();
    }
}
