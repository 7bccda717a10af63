package no.brobygger.decision.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A split of the money in whole per cents, which add up to 100: no one steers money finer, and few simulations know it
 * finer.
 *
 * @param percents by activity, in the order of the scenario
 */
public record Split(List<Integer> percents) {

    public Split {
        percents = List.copyOf(percents);
    }

    static Split of(int[] percents) {
        return new Split(Arrays.stream(percents).boxed().toList());
    }

    /**
     * The split within bounds that is nearest to wished shares: each activity has its least, and one per cent after the
     * other goes to the one that is furthest below its wish.
     *
     * @param shares not negative, adding up to 1
     * @param bounds possible ones
     */
    static Split near(double[] shares, Bounds bounds) {
        int[] percents = new int[shares.length];
        for (int k = 0; k < shares.length; k++) {
            percents[k] = bounds.least(k);
        }
        int left = 100 - Arrays.stream(percents).sum();
        while (left > 0) {
            percents[furthestBelow(shares, percents, bounds)]++;
            left--;
        }
        return of(percents);
    }

    private static int furthestBelow(double[] shares, int[] percents, Bounds bounds) {
        int furthest = -1;
        double gap = 0;
        for (int k = 0; k < shares.length; k++) {
            double below = 100 * shares[k] - percents[k];
            if (percents[k] < bounds.most(k) && (furthest < 0 || below > gap)) {
                furthest = k;
                gap = below;
            }
        }
        return furthest;
    }

    /** By activity, adding up to 1. */
    double[] shares() {
        return percents.stream().mapToDouble(p -> p / 100.0).toArray();
    }

    int percent(int activity) {
        return percents.get(activity);
    }

    /** So many per cents from one activity to another, or as many as the bounds let pass. */
    Split moving(int from, int to, int by, Bounds bounds) {
        int moved = Math.min(by, Math.min(percent(from) - bounds.least(from), bounds.most(to) - percent(to)));
        List<Integer> other = new ArrayList<>(percents);
        other.set(from, percent(from) - moved);
        other.set(to, percent(to) + moved);
        return new Split(other);
    }
}
