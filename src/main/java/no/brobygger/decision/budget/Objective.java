package no.brobygger.decision.budget;

import java.util.Arrays;
import java.util.Locale;
import no.brobygger.finance.measure.ExpectedShortfall;
import no.brobygger.finance.measure.Moments;
import no.brobygger.finance.measure.Quantile;
import no.brobygger.simulation.Simulator;
import org.apache.commons.math3.distribution.TDistribution;

/** What the money is to make as large as possible: an attitude to risk. */
public enum Objective {
    /** NPV on average. */
    MEAN {
        @Override
        double of(double[] npv) {
            return Moments.mean(npv);
        }

        /**
         * From all trials as if they were independent: stratified ones never do noticeably worse (A. Owen, Annals of
         * Statistics 25(4), 1997), so this errs to the side of not knowing.
         */
        @Override
        double halfWidth(double[] better, double[] worse) {
            double[] difference = new double[better.length];
            for (int i = 0; i < difference.length; i++) {
                difference[i] = better[i] - worse[i];
            }
            return Z * Moments.sd(difference) / Math.sqrt(difference.length);
        }
    },
    /** The NPV below which one trial in ten lies. */
    P10 {
        @Override
        double of(double[] npv) {
            return Quantile.of(sorted(npv), 0.1);
        }
    },
    /** Mean NPV of the worst twentieth of the trials. */
    EXPECTED_SHORTFALL {
        @Override
        double of(double[] npv) {
            return ExpectedShortfall.of(sorted(npv), 0.05);
        }
    },
    /** Share of the trials with an NPV above 0. */
    CHANCE {
        @Override
        double of(double[] npv) {
            return Arrays.stream(npv).filter(x -> x > 0).count() / (double) npv.length;
        }
    };

    private static final double Z = 1.96;
    private static final double COVERAGE = 0.95;

    /** The value of these trials. */
    abstract double of(double[] npv);

    /**
     * Half the 95 % interval of the difference between two results of the same trials: each whole block of draws is one
     * observation, with Student's t. Infinite with fewer than two whole blocks.
     */
    double halfWidth(double[] better, double[] worse) {
        int size = Simulator.BLOCK_TRIALS;
        double[] difference = new double[better.length / size];
        if (difference.length < 2) {
            return Double.POSITIVE_INFINITY;
        }
        for (int b = 0; b < difference.length; b++) {
            difference[b] = of(Arrays.copyOfRange(better, b * size, (b + 1) * size))
                    - of(Arrays.copyOfRange(worse, b * size, (b + 1) * size));
        }
        double t = new TDistribution(null, difference.length - 1).inverseCumulativeProbability((1 + COVERAGE) / 2);
        return t * Moments.sd(difference) / Math.sqrt(difference.length);
    }

    /** Whether the one is better by more than chance explains. */
    final boolean tellsApart(double[] better, double[] worse) {
        return of(better) - of(worse) > halfWidth(better, worse);
    }

    /** The key in results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double[] sorted(double[] npv) {
        double[] sorted = npv.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
