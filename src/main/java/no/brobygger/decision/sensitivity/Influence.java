package no.brobygger.decision.sensitivity;

/**
 * How much an unknown matters to the proposal's NPV.
 *
 * @param first part of the variance that it explains alone: by so much the variance would shrink on average if it were
 *              known (Sobol' 1993)
 * @param total part of the variance in which it has a hand: so much would be left if all else were known (Homma and
 *              Saltelli 1996)
 * @param worth what it is worth to know it
 */
public record Influence(Unknown unknown, Estimate first, Estimate total, Worth worth) {
}
