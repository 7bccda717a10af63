package no.brobygger.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be decided: how much money, on what, when.
 *
 * @param budget    a year, by budget year of twelve months from the start; the last goes on
 * @param split     share of the budget by activity, adding up to 1; empty if there is no budget
 * @param phasing   twelve weights, January first, by activity; an activity without them is spent evenly
 * @param campaigns besides the budget
 * @param costs     that are not media
 * @param price     another price than today's; empty where the price is left alone
 */
public record Plan(String name, String label, List<Double> budget, Map<String, Double> split,
                   Map<String, List<Double>> phasing, List<Campaign> campaigns, List<PlanCost> costs,
                   Optional<PriceChange> price) {

    /** A plan that leaves the price alone. */
    public Plan(String name, String label, List<Double> budget, Map<String, Double> split,
                Map<String, List<Double>> phasing, List<Campaign> campaigns, List<PlanCost> costs) {
        this(name, label, budget, split, phasing, campaigns, costs, Optional.empty());
    }

    /** The same plan, costs and price with other marketing. */
    public Plan spending(List<Double> otherBudget, Map<String, Double> otherSplit,
                         Map<String, List<Double>> otherPhasing, List<Campaign> otherCampaigns) {
        return new Plan(name, label, otherBudget, otherSplit, otherPhasing, otherCampaigns, costs, price);
    }

    /** The same plan with other costs. */
    public Plan withCosts(List<PlanCost> others) {
        return new Plan(name, label, budget, split, phasing, campaigns, others, price);
    }
}
