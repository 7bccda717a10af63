package no.brobygger.decision.gate;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import no.brobygger.finance.measure.Moments;
import no.brobygger.finance.measure.Quantile;

/** Reads the bounds off what a signal says of an outcome. */
final class Reading {
    /** Going on is safe where it pays in so many of the trials. */
    static final double SAFE = 0.80;

    private static final double LOWEST = 0.05;
    private static final double HIGHEST = 0.95;
    private static final int STEPS = 90;
    private static final int BISECTIONS = 60;
    /** A correlation within so many standard errors of 0 is none. */
    private static final double TELLING = 3;

    private final Signal signal;
    private final double[] values;
    private final double[] outcome;
    private final double[] sorted;

    Reading(Signal signal, double[] values, double[] outcome) {
        this.signal = signal;
        this.values = values;
        this.outcome = outcome;
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    Threshold threshold() {
        double correlation = correlation();
        if (!(Math.abs(correlation) * Math.sqrt(values.length) > TELLING)) {
            return of(true, 0, Double.NaN, Double.NaN, 0);
        }
        boolean rising = correlation > 0;
        boolean[] all = new boolean[values.length];
        Arrays.fill(all, true);
        Regression expectation = Regression.of(new double[][] {values}, outcome, all);
        Odds odds = Odds.of(values, outcome);
        double stop = bound(x -> expectation.expected(x), rising);
        return of(rising, explained(expectation), stop, bound(x -> odds.at(x) - SAFE, rising), beyond(stop, rising));
    }

    private Threshold of(boolean rising, double explains, double stop, double goOn, double chanceStop) {
        return new Threshold(signal, rising, explains, stop, goOn, chanceStop, Quantile.of(sorted, 0.1),
                Quantile.of(sorted, 0.5), Quantile.of(sorted, 0.9));
    }

    /** The value from which on towards the good end a curve stays at 0 or above; NaN if that is nowhere or everywhere. */
    private double bound(DoubleUnaryOperator curve, boolean rising) {
        double good = Quantile.of(sorted, rising ? HIGHEST : LOWEST);
        if (curve.applyAsDouble(good) < 0) {
            return Double.NaN;
        }
        for (int step = STEPS - 1; step >= 0; step--) {
            double share = LOWEST + (HIGHEST - LOWEST) * step / STEPS;
            double worse = Quantile.of(sorted, rising ? share : 1 - share);
            if (curve.applyAsDouble(worse) < 0) {
                return root(curve, worse, good);
            }
            good = worse;
        }
        return Double.NaN;
    }

    private static double root(DoubleUnaryOperator curve, double below, double above) {
        double low = below;
        double high = above;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (curve.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double beyond(double stop, boolean rising) {
        int count = 0;
        for (double value : values) {
            count += rising ? value < stop ? 1 : 0 : value > stop ? 1 : 0;
        }
        return (double) count / values.length;
    }

    private double correlation() {
        double meanValue = Moments.mean(values);
        double meanOutcome = Moments.mean(outcome);
        double both = 0;
        for (int i = 0; i < values.length; i++) {
            both += (values[i] - meanValue) * (outcome[i] - meanOutcome);
        }
        double sds = Moments.sd(values) * Moments.sd(outcome);
        return sds > 0 ? both / (values.length - 1) / sds : 0;
    }

    /** Share of the outcome's variance that the expectation explains. */
    private double explained(Regression expectation) {
        double mean = Moments.mean(outcome);
        double left = 0;
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            double miss = outcome[i] - expectation.expected(values[i]);
            left += miss * miss;
            all += (outcome[i] - mean) * (outcome[i] - mean);
        }
        return Math.max(0, 1 - left / all);
    }
}
