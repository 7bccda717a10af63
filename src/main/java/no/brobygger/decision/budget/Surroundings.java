package no.brobygger.decision.budget;

import java.util.ArrayList;
import java.util.List;

/**
 * How flat it is around the best split. More and more is given to one activity, or taken from it, and the others share
 * the rest as they did, until the trials tell the result from the best one.
 */
final class Surroundings {
    private static final int[] STEPS = {1, 2, 5, 10, 20, 40, 60, 80, 100};

    private final SplitTrials trials;
    private final Bounds bounds;
    private final Objective objective;
    private final Split best;

    Surroundings(SplitTrials trials, Bounds bounds, Objective objective, Split best) {
        this.trials = trials;
        this.bounds = bounds;
        this.objective = objective;
        this.best = best;
    }

    /** By activity: the least and the greatest share among all tried splits that are not told from the best. */
    List<FlatRegion> flat() {
        for (int k = 0; k < bounds.size(); k++) {
            explore(k, 1);
            explore(k, -1);
        }
        List<Split> alike = new ArrayList<>();
        for (Split split : trials.tried()) {
            if (!isTold(split)) {
                alike.add(split);
            }
        }
        List<FlatRegion> flat = new ArrayList<>();
        for (int k = 0; k < bounds.size(); k++) {
            int activity = k;
            flat.add(new FlatRegion(alike.stream().mapToInt(s -> s.percent(activity)).min().orElseThrow() / 100.0,
                    alike.stream().mapToInt(s -> s.percent(activity)).max().orElseThrow() / 100.0));
        }
        return flat;
    }

    private void explore(int activity, int direction) {
        Split before = best;
        for (int step : STEPS) {
            Split next = giving(activity, best.percent(activity) + direction * step);
            if (next.equals(before)) {
                return;
            }
            trials.npv(next);
            if (isTold(next)) {
                return;
            }
            before = next;
        }
    }

    private boolean isTold(Split split) {
        return objective.tellsApart(trials.npv(best), trials.npv(split));
    }

    /** The best split with another share for one activity. */
    private Split giving(int activity, int percent) {
        double share = Math.max(bounds.least(activity), Math.min(bounds.most(activity), percent)) / 100.0;
        double[] shares = best.shares();
        double others = 1 - shares[activity];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = k == activity ? share : others > 0 ? shares[k] * (1 - share) / others
                    : (1 - share) / (shares.length - 1);
        }
        return Split.near(shares, bounds);
    }
}
