package no.brobygger.model;

/**
 * A segment today, if nothing changes: central values.
 *
 * @param churnPerYear  of the base over its steady-state tenure mix
 * @param lifetimeValue CLV of a new customer, before tax and acquisition cost
 */
public record StatusQuo(double churnPerYear, double lifetimeValue) {
}
