package no.brobygger.decision.budget;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How the proposal's money would best be spent if the case were judged after so many months.
 *
 * @param months  the horizon
 * @param money   what the proposal spends within it, nominal
 * @param baseline what the baseline spends within it
 * @param planned the proposal's own shares by activity, in the order of the scenario
 * @param start   the split from which the search starts: the one as planned, or the nearest to it within the bounds
 * @param splits  the best split of that money for each objective
 * @param amounts the best amount for mean and P10, split as planned
 * @param freely  the best amount for mean and P10, split as is best for each at the proposal's amount
 * @param nextKrone what one per cent more money returns on average, all as planned: 1 where it neither gains nor loses
 * @param tried   how many splits were tried
 */
public record Optimum(int months, double money, double baseline, List<Double> planned, Split start,
                      List<OptimumSplit> splits, List<OptimumAmount> amounts, List<OptimumAmount> freely,
                      double nextKrone, int tried) {

    public Optimum {
        planned = List.copyOf(planned);
        splits = List.copyOf(splits);
        amounts = List.copyOf(amounts);
        freely = List.copyOf(freely);
    }

    /** Whether the search starts at the split as planned, but for less than a per cent. */
    public boolean startsAsPlanned() {
        return IntStream.range(0, planned.size()).allMatch(k -> Math.abs(start.percent(k) - 100 * planned.get(k)) < 1);
    }

    /** The best amount for an objective, split as planned: for the mean or P10. */
    public OptimumAmount amount(Objective objective) {
        return amounts.stream().filter(a -> a.objective() == objective).findFirst().orElseThrow();
    }

    /**
     * Whether caution asks for more money than the mean because it is nearer to what the baseline spends: NPV is the
     * difference from that, so a plan that spends less loses in the trials in which marketing works.
     */
    public boolean isCautionNearBaseline() {
        double mean = amount(Objective.MEAN).money();
        return amount(Objective.P10).money() > mean && baseline > mean;
    }

    /** The best split for an objective. */
    public OptimumSplit split(Objective objective) {
        return splits.stream().filter(s -> s.objective() == objective).findFirst().orElseThrow();
    }
}
