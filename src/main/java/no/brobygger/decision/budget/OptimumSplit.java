package no.brobygger.decision.budget;

import java.util.List;

/**
 * The best split of the proposal's money for one attitude to risk.
 *
 * @param split     the best one
 * @param value     what the objective is there, on fresh trials
 * @param planned   what it is at the split as planned, on fresh trials
 * @param gain      over the split as planned
 * @param overStart over the split from which the search starts: the one as planned in whole per cents, or the one
 *                  nearest to it within the bounds
 * @param flat      by activity, in the order of the scenario: among the splits that were tried and cannot be told from
 *                  the best, the lowest and the highest share
 * @param nextKrone the shadow price of the budget: what one per cent more money, split so, returns on average
 */
public record OptimumSplit(Objective objective, Split split, double value, double planned, Gain gain, Gain overStart,
                           List<FlatRegion> flat, double nextKrone) {

    public OptimumSplit {
        flat = List.copyOf(flat);
    }
}
