package no.brobygger.finance.measure;

/**
 * Customer lifetime value as people know it, undiscounted revenue over an average lifetime less what it costs to win a
 * customer, and the way from there to the real one (model, section 6).
 *
 * @param lifetimeRevenue revenue a year / churn a year
 * @param lifetimeMargin  the same times margin
 * @param presentMargin   margin of the lifetime, month by month, discounted: the CLV of the model
 * @param acquisitionCost marketing and acquisition cost per new customer today
 */
public record SimpleLifetimeValue(double lifetimeRevenue, double lifetimeMargin, double presentMargin,
                                  double acquisitionCost) {

    /**
     * @param revenue       a year per customer
     * @param churn         a year, of the base
     * @param margin        share of revenue
     * @param presentMargin CLV before acquisition cost
     */
    public static SimpleLifetimeValue of(double revenue, double churn, double margin, double presentMargin,
                                         double acquisitionCost) {
        return new SimpleLifetimeValue(revenue / churn, revenue / churn * margin, presentMargin, acquisitionCost);
    }

    /** Revenue of the lifetime less the cost of winning the customer. */
    public double simple() {
        return lifetimeRevenue - acquisitionCost;
    }

    /** The step from revenue to margin. */
    public double margin() {
        return lifetimeMargin - lifetimeRevenue;
    }

    /** The step from an average lifetime to when the margin comes, and what it is worth then. */
    public double timingAndDiscount() {
        return presentMargin - lifetimeMargin;
    }

    /** The real value, less the cost of winning the customer. */
    public double real() {
        return presentMargin - acquisitionCost;
    }
}
