package no.brobygger.decision.budget;

import java.util.List;

/**
 * The best split of the proposal's money for one attitude to risk.
 *
 * @param split     the best one
 * @param value     what the objective is there
 * @param planned   what it is at the split as planned
 * @param isBetter  whether the trials tell the best from the one as planned
 * @param isWorse   whether the trials tell it to be worse: bounds may leave out the one as planned
 * @param flat      by activity, in the order of the scenario: among the splits that were tried and cannot be told from
 *                  the best, the lowest and the highest share
 * @param nextKrone the shadow price of the budget: what one per cent more money, split so, returns on average
 */
public record OptimumSplit(Objective objective, Split split, double value, double planned, boolean isBetter,
                           boolean isWorse, List<FlatRegion> flat, double nextKrone) {

    public OptimumSplit {
        flat = List.copyOf(flat);
    }
}
