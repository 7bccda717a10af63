package no.brobygger.model;

import no.brobygger.quantity.Compounding;

/**
 * Expected discounted months of customers by tenure (model, section 6). With {@code S_bj} the probability that a
 * customer of tenure bucket b is still there after j months and {@code g} a factor a month (growth over discount):
 *
 * <pre>
 * following(b) = Σ_(j=1..J) S_bj · g^j = S_b1 · g · (1 + following(b+1) − last(b+1))
 * last(b)      = S_bJ · g^J
 * </pre>
 * Buckets 0 … B−1 are months of tenure, bucket B is open, its survival constant: a geometric sum, so a lifetime costs
 * B + 1 steps however long it is (constant-churn form: Gupta &amp; Lehmann 2003). Reused trial after trial.
 */
final class Lifetime {
    private final int buckets;
    private final int months;
    private final double[] weight;
    /** Power of the open bucket's factor that a customer of a bucket gathers in J months. */
    private final double[] power;
    private final double[] following;
    private final double[] last;

    /**
     * @param tenureYears listed years of churn
     * @param months      length of a lifetime that counts, J
     */
    Lifetime(int tenureYears, int months) {
        this.buckets = 12 * (tenureYears - 1);
        this.months = months;
        weight = new double[buckets + 1];
        power = new double[buckets + 1];
        following = new double[buckets + 1];
        last = new double[buckets + 1];
    }

    /** Months that a customer new today can spend in the open bucket: the exponent of {@code openPower}. */
    int openMonths() {
        return Math.max(0, months - buckets);
    }

    /**
     * Works out one trial.
     *
     * @param survivalByYear monthly, by tenure year
     * @param factor         a month
     * @param openPower      (survival of the open bucket · factor)^{@link #openMonths()}, which a column works out faster
     */
    void compute(double[] survivalByYear, double factor, double openPower) {
        double open = survivalByYear[survivalByYear.length - 1] * factor;
        weight[0] = 1;
        power[0] = openPower;
        for (int b = 0; b < buckets; b++) {
            weight[b + 1] = weight[b] * survivalByYear[b / 12] * factor;
            power[b + 1] = months >= buckets - b ? power[b] * open : power[b];
        }
        last[buckets] = power[buckets];
        following[buckets] = geometric(open, power[buckets], months);
        for (int b = buckets - 1; b >= 0; b--) {
            int listed = Math.min(months, buckets - b);
            // Weight 0: so few get to this bucket that they are below the smallest number; nobody stays on.
            last[b] = weight[b] > 0 ? weight[b + listed] * power[b] / weight[b] : 0;
            following[b] = survivalByYear[b / 12] * factor * (1 + following[b + 1] - last[b + 1]);
        }
    }

    /** q + q² + … + q^n, given q^n; from the rates' own form where 1 − q would lose its digits. */
    private static double geometric(double q, double powerN, int n) {
        return Math.abs(1 - q) > 1e-6 ? q * (1 - powerN) / (1 - q) : q * Compounding.geometricSum(q, n);
    }

    /** Σ_(j=1..J) S_bj · g^j for a customer in bucket b. */
    double following(int b) {
        return following[b];
    }

    /** S_bJ · g^J for a customer in bucket b. */
    double last(int b) {
        return last[b];
    }

    /** Σ_(j=0..J−1) S_0j · g^j: a new customer, the first month undiscounted. */
    double ofNewCustomer() {
        return 1 + following[0] - last[0];
    }
}
