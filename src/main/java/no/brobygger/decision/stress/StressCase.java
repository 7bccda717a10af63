package no.brobygger.decision.stress;

/**
 * The proposal against the baseline where both meet a hardship.
 *
 * @param risk          name of the scenario's risk where the hardship is one; empty otherwise
 * @param from          first month of a hardship of the program that comes for some months; 0 otherwise
 * @param central       NPV in the central case
 * @param mean          NPV over the trials
 * @param loss          share of the trials with an NPV below 0
 * @param change        mean less the mean without the hardship, on the same draws
 * @param standardError of the change
 */
public record StressCase(Hardship hardship, String risk, int from, double central, double mean, double loss,
                         double change, double standardError) {
}
