package no.brobygger.analysis;

import java.util.stream.DoubleStream;

/**
 * Shares of the trials.
 *
 * @param paidBack within the horizon; NaN where nothing was put in
 * @param best     in which this plan has the highest NPV of all
 */
public record Probabilities(double npvPositive, double npvCashPositive, double paidBack, double best) {

    /** Share of the trials with an NPV below 0. */
    public static double ofLoss(double[] npv) {
        return DoubleStream.of(npv).filter(v -> v < 0).count() / (double) npv.length;
    }
}
