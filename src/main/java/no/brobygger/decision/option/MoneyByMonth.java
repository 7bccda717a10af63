package no.brobygger.decision.option;

import java.util.Arrays;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SpendSchedule;

/**
 * What a plan spends on marketing, nominal.
 *
 * @param amount by activity and month
 */
record MoneyByMonth(double[][] amount) {
    private static final double SAME = 1e-9;

    static MoneyByMonth of(Scenario scenario, Plan plan) {
        return new MoneyByMonth(scenario.activities().stream()
                .map(a -> SpendSchedule.of(plan, a.name(), scenario.horizon())).toArray(double[][]::new));
    }

    private double total() {
        return Arrays.stream(amount).flatMapToDouble(Arrays::stream).sum();
    }

    /** True if no month of any activity differs by more than rounding. */
    boolean isSameAs(MoneyByMonth other) {
        double allowed = SAME * Math.max(total(), other.total());
        for (int k = 0; k < amount.length; k++) {
            for (int t = 0; t < amount[k].length; t++) {
                if (Math.abs(amount[k][t] - other.amount[k][t]) > allowed) {
                    return false;
                }
            }
        }
        return true;
    }
}
