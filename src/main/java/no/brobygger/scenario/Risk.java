package no.brobygger.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that may happen.
 *
 * @param probability that it occurs within the horizon
 * @param from        first month in which it can begin (number, 1 = start)
 * @param to          last month in which it can begin
 * @param months      for how long it is active
 * @param cost        paid in its first month
 * @param demand      effect on the open pool of buyers
 * @param effects     on the outcomes
 * @param plans       names of the plans that meet it; empty: all of them
 */
public record Risk(String name, double probability, int from, int to, int months, Assumption cost,
                   Optional<Assumption> demand, Map<Outcome, Assumption> effects, Set<String> plans,
                   String mitigation, String owner) {

    public boolean meets(String plan) {
        return plans.isEmpty() || plans.contains(plan);
    }

    /** First month in the central case: where it is likelier than not, the middle of its window. */
    public Optional<Integer> centralStart() {
        return probability >= 0.5 ? Optional.of((from + to) / 2) : Optional.empty();
    }

    /** The same risk for other plans. */
    public Risk of(Set<String> others) {
        return new Risk(name, probability, from, to, months, cost, demand, effects, others, mitigation, owner);
    }

    /** The same risk, certain to occur in its window. */
    public Risk certain() {
        return new Risk(name, 1, from, to, months, cost, demand, effects, plans, mitigation, owner);
    }
}
