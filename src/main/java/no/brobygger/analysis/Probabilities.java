package no.brobygger.analysis;

/**
 * Shares of the trials.
 *
 * @param paidBack within the horizon; NaN where nothing was put in
 * @param best     in which this plan has the highest NPV of all
 */
public record Probabilities(double npvPositive, double npvCashPositive, double paidBack, double best) {
}
