package no.brobygger.decision.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The best split of the money. A lattice of splits over all that the bounds allow says where the summits may be, since
 * what S-curves return is not concave; from the best of its points money is moved from one activity to another, ten per
 * cents at a time, as long as that helps; from the best place found so far, or the split as planned if that is better,
 * three at a time, then one.
 *
 * <p>The moves are those of a generating set search under linear constraints (R. Lewis and V. Torczon, SIAM Journal on
 * Optimization 10(3), 2000; T. Kolda, R. Lewis and V. Torczon, SIAM Review 45(3), 2003): from the differences of two
 * activities' unit vectors every feasible direction can be composed. No derivative is asked for, so kinks (a percentile,
 * current-spend), steps (a probability) and corners (nothing for an activity) need no special case.
 */
final class SplitSearch {
    private static final int[] COARSE = {10};
    private static final int[] FINE = {3, 1};
    private static final int LATTICE_POINTS = 150;
    private static final int STARTS = 3;

    private final SplitTrials trials;
    private final Bounds bounds;
    private final List<Split> lattice;
    private final Split planned;

    SplitSearch(SplitTrials trials, Bounds bounds) {
        this.trials = trials;
        this.bounds = bounds;
        lattice = Lattice.within(bounds, LATTICE_POINTS);
        planned = Split.near(trials.allocation().shares(), bounds);
    }

    /** The split as planned, in whole per cents within the bounds. */
    Split start() {
        return planned;
    }

    Split best(Objective objective) {
        Split best = planned;
        for (Split start : lattice.stream().sorted(byValue(objective)).limit(STARTS).toList()) {
            Split summit = climb(objective, start, COARSE);
            best = trials.isBetter(objective, summit, best) ? summit : best;
        }
        return climb(objective, best, FINE);
    }

    private Comparator<Split> byValue(Objective objective) {
        return Comparator.comparingDouble((Split s) -> -trials.value(objective, s))
                .thenComparingDouble(s -> -trials.value(Objective.MEAN, s));
    }

    /** From a start upwards, with smaller and smaller steps, until no move of the smallest helps. */
    Split climb(Objective objective, Split start, int... steps) {
        Split at = start;
        for (int step : steps) {
            at = climb(objective, at, step);
        }
        return at;
    }

    private Split climb(Objective objective, Split start, int step) {
        List<Move> moves = moves();
        Split at = start;
        int failed = 0;
        for (int i = 0; failed < moves.size(); i = (i + 1) % moves.size()) {
            Move move = moves.get(i);
            Split next = at.moving(move.from(), move.to(), step, bounds);
            failed++;
            while (!next.equals(at) && trials.isBetter(objective, next, at)) {
                at = next;
                next = at.moving(move.from(), move.to(), step, bounds);
                failed = 0;
            }
        }
        return at;
    }

    private record Move(int from, int to) {
    }

    private List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        for (int from = 0; from < bounds.size(); from++) {
            for (int to = 0; to < bounds.size(); to++) {
                if (from != to) {
                    moves.add(new Move(from, to));
                }
            }
        }
        return moves;
    }
}
