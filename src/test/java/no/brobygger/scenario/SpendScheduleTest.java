package no.brobygger.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Expected values follow from the words of the scenario format, by hand. */
class SpendScheduleTest {
    private static final Horizon FROM_OCTOBER = new Horizon(YearMonth.of(2026, 10), 30);

    private static Plan plan(List<Double> budget, Map<String, List<Double>> phasing, List<Campaign> campaigns) {
        return new Plan("p", "p", budget, Map.of("tv", 0.25, "offers", 0.75), phasing, campaigns, List.of());
    }

    @Test
    void a_budget_is_spent_evenly_without_phasing_and_its_last_year_goes_on() {
        double[] spend = SpendSchedule.of(plan(List.of(48.0, 96.0), Map.of(), List.of()), "tv", FROM_OCTOBER);
        double[] expected = new double[30];
        Arrays.fill(expected, 0, 12, 1.0);
        Arrays.fill(expected, 12, 30, 2.0);
        assertArrayEquals(expected, spend, 1e-12);
    }

    @Test
    void weights_belong_to_calendar_months_and_a_year_cut_off_is_pro_rata() {
        List<Double> januaryAndOctober = List.of(3.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0);
        double[] spend = SpendSchedule.of(plan(List.of(16.0), Map.of("offers", januaryAndOctober), List.of()),
                "offers", FROM_OCTOBER);
        double[] expected = new double[30];
        expected[0] = expected[12] = expected[24] = 3;
        expected[3] = expected[15] = expected[27] = 9;
        assertArrayEquals(expected, spend, 1e-12);
    }

    @Test
    void campaigns_come_on_top_evenly_over_their_months_and_for_their_activity_only() {
        Plan plan = plan(List.of(48.0), Map.of(), List.of(new Campaign("Launch", "tv", 6, 4, 6)));
        double[] tv = SpendSchedule.of(plan, "tv", FROM_OCTOBER);
        assertEquals(List.of(1.0, 3.0, 3.0, 3.0, 1.0), Arrays.stream(tv, 2, 7).boxed().toList());
        assertEquals(3.0, SpendSchedule.of(plan, "offers", FROM_OCTOBER)[4], 1e-12);
    }

    @Test
    void a_plan_without_a_budget_spends_its_campaigns_only() {
        Plan plan = new Plan("p", "p", List.of(), Map.of(), Map.of(),
                List.of(new Campaign("Launch", "tv", 6, 1, 3)), List.of());
        double[] expected = new double[30];
        Arrays.fill(expected, 0, 3, 2.0);
        assertArrayEquals(expected, SpendSchedule.of(plan, "tv", FROM_OCTOBER), 1e-12);
    }
}
