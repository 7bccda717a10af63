package no.brobygger.decision.gate;

/**
 * What one signal says at a gate. A bound that does not lie in the range of the trials (P5–P95) is NaN.
 *
 * @param rising     true if a higher value speaks for going on; where it is false, read "above" for "below"
 * @param explains   share of the variance of what going on is worth that the signal explains (R²); 0 if it says nothing
 * @param stop       below it going on is expected to be worth less than nothing
 * @param goOn       from here on going on pays in 80 % of the trials or more; between the two, adjust
 * @param chanceStop share of the trials beyond the stop bound
 * @param p10        of the signal
 */
public record Threshold(Signal signal, boolean rising, double explains, double stop, double goOn, double chanceStop,
                        double p10, double p50, double p90) {
}
