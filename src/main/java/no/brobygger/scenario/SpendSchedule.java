package no.brobygger.scenario;

import java.util.Collections;
import java.util.List;

/**
 * What a plan spends on an activity, month by month.
 *
 * <p>A month gets budget of its budget year × split × its weight / the sum of the twelve weights. Budget years are
 * months 1–12, 13–24, …; weights belong to calendar months. A budget year that the horizon cuts off is therefore
 * spent pro rata. Campaigns come on top, evenly over their months.
 */
public final class SpendSchedule {
    private static final List<Double> EVENLY = Collections.nCopies(12, 1.0);

    private SpendSchedule() {
    }

    /** Money a month, nominal; month {@code t} stands at index {@code t − 1}. */
    public static double[] of(Plan plan, String activity, Horizon horizon) {
        double[] spend = new double[horizon.months()];
        double share = plan.split().getOrDefault(activity, 0.0);
        List<Double> weights = plan.phasing().getOrDefault(activity, EVENLY);
        double sumOfWeights = weights.stream().mapToDouble(Double::doubleValue).sum();
        for (int t = 1; t <= spend.length; t++) {
            spend[t - 1] = budgetOfYear(plan, (t - 1) / 12) * share * weights.get(horizon.calendarMonth(t)) / sumOfWeights;
        }
        for (Campaign campaign : plan.campaigns()) {
            if (campaign.activity().equals(activity)) {
                addEvenly(spend, campaign);
            }
        }
        return spend;
    }

    private static double budgetOfYear(Plan plan, int year) {
        List<Double> budget = plan.budget();
        return budget.isEmpty() ? 0 : budget.get(Math.min(year, budget.size() - 1));
    }

    private static void addEvenly(double[] spend, Campaign campaign) {
        int months = campaign.to() - campaign.from() + 1;
        for (int t = campaign.from(); t <= campaign.to(); t++) {
            spend[t - 1] += campaign.spend() / months;
        }
    }
}
