package no.brobygger.decision.sensitivity;

/**
 * What it is worth to know something for certain before deciding, in money: the most that a test of it may cost.
 *
 * @param amongPlans where the best plan of the file is taken, the baseline being one of them
 * @param onProposal where the choice is between proposal and baseline
 */
public record Worth(double amongPlans, double onProposal) {
}
