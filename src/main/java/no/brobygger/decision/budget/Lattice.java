package no.brobygger.decision.budget;

import java.util.ArrayList;
import java.util.List;

/** Splits that lie evenly over all that the bounds allow: as fine as a number of points allows. */
final class Lattice {
    private static final int[] PARTS = {20, 10, 5, 4, 2, 1};

    private final Bounds bounds;
    private final int parts;
    private final List<Split> points = new ArrayList<>();

    private Lattice(Bounds bounds, int parts) {
        this.bounds = bounds;
        this.parts = parts;
    }

    /** At most so many points, or one for each activity. */
    static List<Split> within(Bounds bounds, int most) {
        int parts = PARTS[PARTS.length - 1];
        for (int i = PARTS.length - 1; i >= 0; i--) {
            parts = compositions(PARTS[i], bounds.size()) <= most ? PARTS[i] : parts;
        }
        Lattice lattice = new Lattice(bounds, parts);
        lattice.deal(new double[bounds.size()], 0, parts);
        return lattice.points.stream().distinct().toList();
    }

    /** C(parts + activities − 1, parts): in how many ways parts can be dealt out. */
    private static double compositions(int parts, int activities) {
        double count = 1;
        for (int i = 1; i <= parts; i++) {
            count = count * (activities - 1 + i) / i;
        }
        return count;
    }

    private void deal(double[] shares, int activity, int left) {
        if (activity == shares.length - 1) {
            shares[activity] = left;
            points.add(Split.near(scaled(shares), bounds));
            return;
        }
        for (int given = 0; given <= left; given++) {
            shares[activity] = given;
            deal(shares, activity + 1, left - given);
        }
    }

    private double[] scaled(double[] shares) {
        double[] scaled = new double[shares.length];
        for (int k = 0; k < scaled.length; k++) {
            scaled[k] = (bounds.least(k) + bounds.free() * shares[k] / parts) / 100;
        }
        return scaled;
    }
}
