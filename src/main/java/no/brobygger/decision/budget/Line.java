package no.brobygger.decision.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * NPV along a line of whole per cents, each tried at most once: no one steers money finer, and few simulations know it
 * finer. The best place is looked for on a coarse grid first, since what S-curves return may have several summits.
 */
final class Line {
    private static final int[] STEPS = {10, 5, 2, 1};
    /** Per cents to either side of a summit that are all tried: a percentile of few trials has kinks there. */
    private static final int NEAR = 5;

    private final int from;
    private final int to;
    private final IntFunction<double[]> trial;
    private final Map<Integer, double[]> tried = new HashMap<>();

    /** @param trial NPV trial by trial at a place between {@code from} and {@code to} per cent */
    Line(int from, int to, IntFunction<double[]> trial) {
        this.from = from;
        this.to = to;
        this.trial = trial;
    }

    double[] npv(int percent) {
        return tried.computeIfAbsent(percent, trial::apply);
    }

    /** Every so many per cent, with both ends. */
    List<Integer> grid(int step) {
        return IntStream.concat(IntStream.iterate(from, x -> x < to, x -> x + step), IntStream.of(to)).boxed().toList();
    }

    /**
     * The best place: the best of a grid, then of its neighbours, nearer and nearer, at last of all that are near. Of
     * equals the first.
     */
    int best(Objective objective, int gridStep) {
        int best = from;
        for (int place : grid(gridStep)) {
            best = better(objective, place, best);
        }
        for (int step : STEPS) {
            if (step < gridStep) {
                best = climbed(objective, best, step);
            }
        }
        return bestNear(objective, best);
    }

    private int bestNear(Objective objective, int summit) {
        int best = summit;
        for (int away = 1; away <= NEAR; away++) {
            best = better(objective, Math.min(summit + away, to), better(objective, Math.max(summit - away, from), best));
        }
        return best == summit ? best : bestNear(objective, best);
    }

    private int climbed(Objective objective, int start, int step) {
        int best = start;
        while (true) {
            int next = better(objective, Math.min(best + step, to),
                    better(objective, Math.max(best - step, from), best));
            if (next == best) {
                return best;
            }
            best = next;
        }
    }

    private int better(Objective objective, int challenger, int best) {
        return objective.of(npv(challenger)) > objective.of(npv(best)) ? challenger : best;
    }

    /** The places around the best that the trials cannot tell from it: all of them where the trials are too few. */
    FlatRegion flat(Objective objective, int best, int gridStep) {
        return new FlatRegion(edge(objective, best, -gridStep) / 100.0, edge(objective, best, gridStep) / 100.0);
    }

    /** The last place, in steps of one direction, that is not told from the best, to a whole per cent. */
    private int edge(Objective objective, int best, int step) {
        int inside = best;
        int outside = next(best, step);
        while (outside != inside && !objective.tellsApart(npv(best), npv(outside))) {
            inside = outside;
            outside = next(inside, step);
        }
        while (Math.abs(outside - inside) > 1) {
            int middle = (inside + outside) / 2;
            if (objective.tellsApart(npv(best), npv(middle))) {
                outside = middle;
            } else {
                inside = middle;
            }
        }
        return inside;
    }

    private int next(int place, int step) {
        return Math.max(from, Math.min(to, place + step));
    }
}
