package no.brobygger.decision.budget;

import java.util.List;

/**
 * How the proposal's money would best be spent if the case were judged after so many months.
 *
 * @param months  the horizon
 * @param money   what the proposal spends within it, nominal
 * @param planned the proposal's own shares by activity, in the order of the scenario
 * @param splits  the best split of that money for each objective
 * @param amounts the best amount for mean and P10, split as planned
 * @param freely  the best amount for mean and P10, split as is best for each at the proposal's amount
 * @param nextKrone what one per cent more money returns on average, all as planned: 1 where it neither gains nor loses
 * @param tried   how many splits were tried
 */
public record Optimum(int months, double money, List<Double> planned, List<OptimumSplit> splits,
                      List<OptimumAmount> amounts, List<OptimumAmount> freely, double nextKrone,
                      int tried) {

    public Optimum {
        planned = List.copyOf(planned);
        splits = List.copyOf(splits);
        amounts = List.copyOf(amounts);
        freely = List.copyOf(freely);
    }

    /** The best split for an objective. */
    public OptimumSplit split(Objective objective) {
        return splits.stream().filter(s -> s.objective() == objective).findFirst().orElseThrow();
    }
}
