package no.brobygger.decision.budget;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Campaign;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SpendSchedule;

/**
 * A plan's marketing money, dealt out otherwise. Each activity keeps its own timing: its budget and its campaigns are
 * multiplied by one factor, phasing stays. An activity on which the plan spends nothing is spent on like the budget, in
 * its own phasing if the plan gives it one. What comes out is a plan that could be written into the scenario. Money is
 * nominal, within the horizon; a share is a share of it.
 */
public final class Allocation {
    private final Scenario scenario;
    private final Plan plan;
    private final List<Activity> activities;
    private final List<Double> budget;
    private final double[] spent;

    /** @param plan of the scenario, whose costs and price stay */
    public Allocation(Scenario scenario, Plan plan) {
        this.scenario = scenario;
        this.plan = plan;
        activities = scenario.activities();
        spent = activities.stream().mapToDouble(a -> money(plan, a)).toArray();
        boolean hasBudget = plan.budget().stream().anyMatch(amount -> amount > 0);
        budget = hasBudget ? plan.budget() : budgetLikeCampaigns();
    }

    private double money(Plan of, Activity activity) {
        return Arrays.stream(SpendSchedule.of(of, activity.name(), scenario.horizon())).sum();
    }

    /** A year's money by budget year, where campaigns are all that the plan spends. */
    private List<Double> budgetLikeCampaigns() {
        int months = scenario.horizon().months();
        Double[] years = new Double[(months + 11) / 12];
        Arrays.fill(years, 0.0);
        for (Activity activity : activities) {
            double[] schedule = SpendSchedule.of(plan, activity.name(), scenario.horizon());
            for (int t = 0; t < months; t++) {
                years[t / 12] += schedule[t] * 12 / Math.min(12, months - t / 12 * 12);
            }
        }
        return List.of(years);
    }

    /** What the plan spends. */
    public double money() {
        return Arrays.stream(spent).sum();
    }

    /** The plan's own shares by activity, in the order of the scenario; NaN if it spends nothing. */
    public double[] shares() {
        double money = money();
        return Arrays.stream(spent).map(x -> x / money).toArray();
    }

    /** Brand's share of what the plan spends on brand and activation; NaN if that is nothing. */
    public double brandShare() {
        double brand = sum(ofKind(ActivityKind.BRAND, spent));
        return brand / (brand + sum(ofKind(ActivityKind.ACTIVATION, spent)));
    }

    /**
     * The plan's shares, but money for brand and activation divided anew between the two. Activities of a kind share as
     * in the plan, or as today where the plan has nothing for the kind; experience keeps its share.
     *
     * @param share of brand in brand and activation; the scenario has activities of both kinds
     */
    public double[] atBrandShare(double share) {
        double[] shares = shares();
        double[] brand = weights(ActivityKind.BRAND);
        double[] activation = weights(ActivityKind.ACTIVATION);
        double both = sum(ofKind(ActivityKind.BRAND, shares)) + sum(ofKind(ActivityKind.ACTIVATION, shares));
        for (int k = 0; k < shares.length; k++) {
            if (activities.get(k).kind() != ActivityKind.EXPERIENCE) {
                shares[k] = both * (share * brand[k] + (1 - share) * activation[k]);
            }
        }
        return shares;
    }

    private double[] weights(ActivityKind kind) {
        double[] weights = ofKind(kind, spent);
        if (sum(weights) == 0) {
            weights = ofKind(kind, activities.stream().mapToDouble(a -> a.currentSpend().median()).toArray());
        }
        if (sum(weights) == 0) {
            weights = ofKind(kind, activities.stream().mapToDouble(a -> 1).toArray());
        }
        double all = sum(weights);
        return Arrays.stream(weights).map(x -> x / all).toArray();
    }

    private double[] ofKind(ActivityKind kind, double[] byActivity) {
        double[] chosen = new double[byActivity.length];
        for (int k = 0; k < chosen.length; k++) {
            chosen[k] = activities.get(k).kind() == kind ? byActivity[k] : 0;
        }
        return chosen;
    }

    private static double sum(double[] numbers) {
        return Arrays.stream(numbers).sum();
    }

    /**
     * The plan with so much money, so split.
     *
     * @param shares by activity, adding up to 1
     * @param amount as a multiple of what the plan spends
     */
    public Plan plan(double[] shares, double amount) {
        Map<String, List<Double>> phasing = new LinkedHashMap<>(plan.phasing());
        double[] weights = new double[shares.length];
        double[] factors = new double[shares.length];
        for (int k = 0; k < shares.length; k++) {
            String name = activities.get(k).name();
            double wanted = shares[k] * amount * money();
            factors[k] = spent[k] > 0 ? wanted / spent[k] : 0;
            weights[k] = spent[k] > 0 ? plan.split().getOrDefault(name, 0.0) * factors[k]
                    : wanted / moneyLikeBudget(activities.get(k), phasing);
        }
        double all = sum(weights);
        Map<String, Double> split = new LinkedHashMap<>();
        for (int k = 0; k < weights.length && all > 0; k++) {
            split.put(activities.get(k).name(), weights[k] / all);
        }
        return plan.spending(all > 0 ? budget.stream().map(year -> year * all).toList() : List.of(), split, phasing,
                campaigns(factors));
    }

    /** What the whole budget would be within the horizon if spent on one activity; phasing that leaves nothing goes. */
    private double moneyLikeBudget(Activity activity, Map<String, List<Double>> phasing) {
        double phased = money(plan.spending(budget, Map.of(activity.name(), 1.0), phasing, List.of()), activity);
        if (phased > 0) {
            return phased;
        }
        phasing.remove(activity.name());
        return money(plan.spending(budget, Map.of(activity.name(), 1.0), Map.of(), List.of()), activity);
    }

    private List<Campaign> campaigns(double[] factors) {
        if (plan.campaigns().isEmpty()) {
            return Collections.emptyList();
        }
        Map<String, Double> byName = new LinkedHashMap<>();
        for (int k = 0; k < factors.length; k++) {
            byName.put(activities.get(k).name(), factors[k]);
        }
        return plan.campaigns().stream().map(c -> new Campaign(c.name(), c.activity(),
                c.spend() * byName.get(c.activity()), c.from(), c.to())).toList();
    }
}
