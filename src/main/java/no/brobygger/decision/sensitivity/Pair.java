package no.brobygger.decision.sensitivity;

/**
 * Two unknowns that may matter more together than each by itself.
 *
 * @param together part of the variance of NPV in which both have a hand and that neither explains alone
 */
public record Pair(Unknown one, Unknown other, Estimate together) {
}
