package no.brobygger.analysis;

import java.util.List;

/** How often one is worth more than another in the same trial. */
public final class HeadToHead {
    private HeadToHead() {
    }

    /** Share of the trials in which the first is above the second. */
    public static double shareAbove(double[] a, double[] b) {
        int above = 0;
        for (int i = 0; i < a.length; i++) {
            above += a[i] > b[i] ? 1 : 0;
        }
        return (double) above / a.length;
    }

    /** Share of the trials in which the chosen one is the highest of all; equal highest ones share a trial. */
    public static double shareHighest(int chosen, List<double[]> all) {
        double[] own = all.get(chosen);
        double highest = 0;
        for (int i = 0; i < own.length; i++) {
            int equal = 0;
            boolean beaten = false;
            for (double[] other : all) {
                beaten |= other[i] > own[i];
                equal += other[i] == own[i] ? 1 : 0;
            }
            highest += beaten ? 0 : 1.0 / equal;
        }
        return highest / own.length;
    }
}
