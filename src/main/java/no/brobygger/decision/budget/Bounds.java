package no.brobygger.decision.budget;

import java.util.Arrays;

/**
 * The least and the most of the money that each activity may get, in whole per cents, in the order of the scenario.
 */
public final class Bounds {
    private static final int ALL = 100;
    private final int[] least;
    private final int[] most;

    private Bounds(int[] least, int[] most) {
        this.least = least;
        this.most = most;
    }

    /** Anything from nothing to all of it. */
    public static Bounds none(int activities) {
        int[] all = new int[activities];
        Arrays.fill(all, ALL);
        return new Bounds(new int[activities], all);
    }

    /** With another least share. */
    public Bounds keepingAtLeast(int activity, int percent) {
        int[] other = least.clone();
        other[activity] = Math.max(other[activity], percent);
        return new Bounds(other, most);
    }

    /** With another greatest share. */
    public Bounds keepingAtMost(int activity, int percent) {
        int[] other = most.clone();
        other[activity] = Math.min(other[activity], percent);
        return new Bounds(least, other);
    }

    /** Whether there is a split within them. */
    public boolean arePossible() {
        boolean ordered = true;
        for (int k = 0; k < least.length; k++) {
            ordered &= least[k] <= most[k];
        }
        return ordered && Arrays.stream(least).sum() <= ALL && Arrays.stream(most).sum() >= ALL;
    }

    int least(int activity) {
        return least[activity];
    }

    int most(int activity) {
        return most[activity];
    }

    /** What is left to be dealt out when each activity has its least. */
    int free() {
        return ALL - Arrays.stream(least).sum();
    }

    int size() {
        return least.length;
    }
}
