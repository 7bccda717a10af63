package no.brobygger.model;

/**
 * A segment today, if nothing changes: central values.
 *
 * @param churnPerYear  of the base over its steady-state tenure mix
 * @param lifetimeValue CLV of a new customer, before tax and acquisition cost
 * @param choosing      buyers of all brands who choose in a month (pool0)
 * @param chosen        share of them who choose us (q0)
 */
public record StatusQuo(double churnPerYear, double lifetimeValue, double choosing, double chosen) {

    /** New customers a year if the odds of being chosen are multiplied, less those that come today. */
    public double newPerYearIfOddsTimes(double factor) {
        double odds = chosen / (1 - chosen) * factor;
        return 12 * choosing * (odds / (1 + odds) - chosen);
    }
}
