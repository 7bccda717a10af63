package no.brobygger.analysis;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import no.brobygger.finance.measure.Moments;
import no.brobygger.finance.measure.Quantile;
import no.brobygger.finance.measure.QuantileInterval;
import no.brobygger.finance.measure.QuantileSelection;
import no.brobygger.finance.measure.StandardError;
import no.brobygger.simulation.Simulator;

/**
 * A measure over the trials (model, section 7). Where a payback is "never" it sorts last, so that a percentile which
 * falls there has no number; other undefined values are left out, and with more than 5 % of them nothing is said but
 * their share.
 */
public final class Summaries {
    private static final double TOLERATED_UNDEFINED = 0.05;

    private Summaries() {
    }

    /** @param trials in trial order; NaN undefined, +infinity "never" */
    public static Summary of(double[] trials) {
        int undefined = 0;
        int never = 0;
        for (double value : trials) {
            undefined += Double.isNaN(value) ? 1 : 0;
            never += value == Double.POSITIVE_INFINITY ? 1 : 0;
        }
        double[] finite = undefined + never == 0 ? trials : Arrays.stream(trials).filter(Double::isFinite).toArray();
        DoubleUnaryOperator percentile = tolerated(undefined, trials) ? percentiles(trials, finite, never)
                : share -> Double.NaN;
        boolean moments = tolerated(undefined + never, trials);
        return new Summary(moments ? Moments.mean(finite) : Double.NaN, moments ? Moments.sd(finite) : Double.NaN,
                moments ? standardError(trials, finite) : Double.NaN, percentile.applyAsDouble(0.05),
                percentile.applyAsDouble(0.10), percentile.applyAsDouble(0.25), percentile.applyAsDouble(0.50),
                percentile.applyAsDouble(0.75), percentile.applyAsDouble(0.90), percentile.applyAsDouble(0.95),
                (double) (undefined + never) / trials.length,
                undefined + never == 0 ? precision(trials) : Summary.Precision.UNKNOWN);
    }

    private static Summary.Precision precision(double[] trials) {
        double[] halfWidths = QuantileInterval.halfWidths(trials, Simulator.BLOCK_TRIALS);
        return new Summary.Precision(halfWidths[0], halfWidths[1], halfWidths[2]);
    }

    private static boolean tolerated(int count, double[] trials) {
        return count <= TOLERATED_UNDEFINED * trials.length;
    }

    private static DoubleUnaryOperator percentiles(double[] trials, double[] finite, int never) {
        if (never == 0) {
            return new QuantileSelection(finite)::of;
        }
        double[] sorted = Arrays.stream(trials).filter(value -> !Double.isNaN(value)).sorted().toArray();
        return share -> {
            double value = Quantile.of(sorted, share);
            return Double.isFinite(value) ? value : Double.NaN;
        };
    }

    private static double standardError(double[] trials, double[] finite) {
        double[] defined = finite == trials ? trials
                : Arrays.stream(trials).map(value -> Double.isFinite(value) ? value : Double.NaN).toArray();
        return StandardError.ofMean(defined, Simulator.BLOCK_TRIALS);
    }
}
