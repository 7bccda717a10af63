package no.brobygger.decision.sensitivity;

import java.util.ArrayList;
import java.util.List;

/**
 * What it is worth to know before deciding, in money: the mean of the best plan in each trial, less the best plan's mean
 * (Howard 1966; Claxton 1999). No test is worth more than knowing for certain.
 *
 * <p>To know a part only, plans are compared by what is to be expected of them given that part: a regression on the
 * trials (Strong, Oakley and Brennan 2014), drawn in by so much that knowing what does not matter is worth nothing.
 */
final class ValueOfInformation {
    private final List<double[]> advantages = new ArrayList<>();
    private final int size;

    /** @param npv of each plan by trial, the baseline's zeros among them */
    ValueOfInformation(List<double[]> npv) {
        size = npv.get(0).length;
        double[] best = npv.get(0);
        for (double[] plan : npv) {
            best = mean(plan) > mean(best) ? plan : best;
        }
        for (double[] plan : npv) {
            if (plan != best) {
                double[] advantage = new double[size];
                for (int i = 0; i < size; i++) {
                    advantage[i] = plan[i] - best[i];
                }
                advantages.add(advantage);
            }
        }
    }

    /** Of knowing everything. */
    double ofEverything() {
        return meanOfBest(advantages);
    }

    /** Of knowing what a regression knows. */
    double of(Regression known) {
        return meanOfBest(advantages.stream().map(known::expectation).toList());
    }

    /** Over the trials, of the largest advantage over the plan that is best on the whole. */
    private double meanOfBest(List<double[]> over) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double best = 0;
            for (double[] advantage : over) {
                best = Math.max(best, advantage[i]);
            }
            sum += best;
        }
        return sum / size;
    }

    private static double mean(double[] column) {
        double sum = 0;
        for (double value : column) {
            sum += value;
        }
        return sum / column.length;
    }
}
