package no.brobygger.model;

import no.brobygger.quantity.Elementary;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Rivals;

/**
 * Rivals' spend as a multiple of today's, and what it takes from the odds of being chosen (model, section 3).
 *
 * <pre>
 * W_t = (1+growth)^(t/12) + reaction · (own_t − own_0) / (spend/12)
 * </pre>
 * {@code own_t} is the company's mean monthly spend over the twelve months ending in month t − reaction-lag, where
 * history counts as status quo; {@code own_0} the status quo's; both nominal.
 */
final class RivalSpend {
    private final Memory memory;
    private final int lag;
    private final double statusQuo;
    private final double[] spendPerMonth;
    private final double[] growth;
    private final double[] reaction;
    private final double[] elasticity;

    RivalSpend(World world) {
        Draws draws = world.draws();
        memory = world.memory();
        Rivals rivals = world.scenario().rivals().orElseThrow();
        lag = (int) rivals.reactionLag().median();
        double perYear = 0;
        for (Activity activity : world.scenario().activities()) {
            perYear += activity.currentSpend().median();
        }
        statusQuo = perYear / 12;
        double[] spend = draws.of(rivals.spend());
        double[] growthPerYear = draws.of(rivals.growth());
        spendPerMonth = new double[draws.size()];
        growth = new double[draws.size()];
        for (int i = 0; i < growth.length; i++) {
            spendPerMonth[i] = spend[i] / 12;
            growth[i] = Elementary.pow(1 + growthPerYear[i], 1.0 / 12);
        }
        reaction = draws.of(rivals.reaction());
        elasticity = draws.of(rivals.elasticity());
    }

    /** W by month and trial. */
    double[][] byMonth(Spending spending) {
        double[][] w = memory.months(spending.months());
        double[] grown = new double[growth.length];
        java.util.Arrays.fill(grown, 1);
        for (int t = 1; t <= w.length; t++) {
            double more = ownMean(spending, t - lag) - statusQuo;
            for (int i = 0; i < grown.length; i++) {
                grown[i] *= growth[i];
                // Rivals who spend nothing have nothing to multiply.
                double answer = spendPerMonth[i] > 0 ? reaction[i] * more / spendPerMonth[i] : 0;
                w[t - 1][i] = grown[i] + answer;
            }
        }
        return w;
    }

    private double ownMean(Spending spending, int last) {
        double sum = 0;
        for (int u = last - 11; u <= last; u++) {
            sum += u >= 1 ? spending.total(u) : statusQuo;
        }
        return sum / 12;
    }

    /** Takes elasticity · ln(max(W, 0.01)) from the log effects on new customers. */
    void weigh(double[][] w, double[][] newCustomers) {
        for (int t = 0; t < w.length; t++) {
            for (int i = 0; i < elasticity.length; i++) {
                newCustomers[t][i] -= elasticity[i] * Elementary.log(Math.max(w[t][i], 0.01));
            }
        }
    }
}
