package no.brobygger.analysis;

import java.util.Arrays;
import no.brobygger.finance.measure.Moments;
import no.brobygger.finance.measure.Quantile;
import no.brobygger.finance.measure.StandardError;
import no.brobygger.simulation.Simulator;

/**
 * A measure over the trials (model, section 7). Where a payback is "never" it sorts last, so that a percentile which
 * falls there has no number; other undefined values are left out, and with more than 5 % of them nothing is said but
 * their share.
 */
final class Summaries {
    private static final double TOLERATED_UNDEFINED = 0.05;

    private Summaries() {
    }

    /** @param trials in trial order; NaN undefined, +infinity "never" */
    static Summary of(double[] trials) {
        double[] sorted = Arrays.stream(trials).filter(x -> !Double.isNaN(x)).sorted().toArray();
        double[] finite = Arrays.stream(trials).filter(Double::isFinite).toArray();
        double undefined = 1 - (double) finite.length / trials.length;
        boolean meanTold = finite.length > 0 && undefined <= TOLERATED_UNDEFINED;
        boolean percentilesTold = sorted.length > 0
                && 1 - (double) sorted.length / trials.length <= TOLERATED_UNDEFINED;
        return new Summary(meanTold ? Moments.mean(finite) : Double.NaN, meanTold ? Moments.sd(finite) : Double.NaN,
                meanTold ? standardError(trials) : Double.NaN,
                percentile(percentilesTold, sorted, 0.05), percentile(percentilesTold, sorted, 0.10),
                percentile(percentilesTold, sorted, 0.25), percentile(percentilesTold, sorted, 0.50),
                percentile(percentilesTold, sorted, 0.75), percentile(percentilesTold, sorted, 0.90),
                percentile(percentilesTold, sorted, 0.95), undefined);
    }

    private static double standardError(double[] trials) {
        double[] defined = Arrays.stream(trials).map(x -> Double.isFinite(x) ? x : Double.NaN).toArray();
        return StandardError.ofMean(defined, Simulator.BLOCK_TRIALS);
    }

    private static double percentile(boolean told, double[] sorted, double p) {
        double value = told ? Quantile.of(sorted, p) : Double.NaN;
        return Double.isFinite(value) ? value : Double.NaN;
    }
}
