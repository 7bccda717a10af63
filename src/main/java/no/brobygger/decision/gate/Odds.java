package no.brobygger.decision.gate;

import no.brobygger.quantity.Elementary;

/**
 * The probability that an outcome is above 0 where a signal is known: logistic regression on the standardised signal,
 * by Newton's method.
 */
final class Odds {
    private static final int STEPS = 25;
    private static final double RIDGE = 1e-6;

    private final Regression.Standard standard;
    private final double constant;
    private final double slope;

    private Odds(Regression.Standard standard, double constant, double slope) {
        this.standard = standard;
        this.constant = constant;
        this.slope = slope;
    }

    static Odds of(double[] signal, double[] outcome) {
        boolean[] all = new boolean[signal.length];
        java.util.Arrays.fill(all, true);
        Regression.Standard standard = Regression.Standard.of(signal, all);
        double a = 0;
        double b = 0;
        for (int step = 0; step < STEPS; step++) {
            double ga = -RIDGE * signal.length * a;
            double gb = -RIDGE * signal.length * b;
            double haa = RIDGE * signal.length;
            double hab = 0;
            double hbb = haa;
            for (int i = 0; i < signal.length; i++) {
                double z = standard.of(signal[i]);
                double p = probability(a + b * z);
                double miss = (outcome[i] > 0 ? 1 : 0) - p;
                double weight = p * (1 - p);
                ga += miss;
                gb += miss * z;
                haa += weight;
                hab += weight * z;
                hbb += weight * z * z;
            }
            double determinant = haa * hbb - hab * hab;
            a += (hbb * ga - hab * gb) / determinant;
            b += (haa * gb - hab * ga) / determinant;
        }
        return new Odds(standard, a, b);
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Elementary.exp(-logOdds));
    }

    double at(double value) {
        return probability(constant + slope * standard.of(value));
    }
}
