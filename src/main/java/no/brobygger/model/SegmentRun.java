package no.brobygger.model;

import no.brobygger.quantity.Elementary;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Outcome;

/**
 * One segment under one plan: its customers, its prices, and what its customers are worth (model, sections 4–6).
 */
final class SegmentRun {
    private final SegmentToday today;
    final CustomerBase base;
    final Economics economics;
    private final double[] revenue;
    private final double[] acquisitionCost;
    private final double[] contribution;
    private final double taxRate;
    private final double discount;
    private final double[] discountFactor;
    /** Growth over discount, a month. */
    private final double[] marginFactor;
    private final int lifetimeMonths;
    private final int tenureYears;

    SegmentRun(SegmentToday today, Finance finance) {
        this.today = today;
        base = new CustomerBase(today);
        economics = new Economics(today);
        acquisitionCost = new double[today.size];
        contribution = new double[today.size];
        revenue = today.openingPrice.clone();
        for (int i = 0; i < revenue.length; i++) {
            revenue[i] *= today.count[i];
        }
        taxRate = finance.taxRate().median();
        discount = 1 / (1 + finance.monthlyDiscountRate());
        discountFactor = new double[today.size];
        marginFactor = today.lifetimeGrowth.clone();
        for (int i = 0; i < today.size; i++) {
            discountFactor[i] = discount;
            marginFactor[i] *= discount;
        }
        lifetimeMonths = (int) finance.lifetimeMonths().median();
        tenureYears = today.survival.length;
    }

    void step(int t, int calendarMonth, Effects effects) {
        base.step(t, calendarMonth, effects);
        economics.step(t, effects);
        for (int i = 0; i < revenue.length; i++) {
            double mean = (base.countBefore()[i] + base.count()[i]) / 2;
            revenue[i] = mean * economics.price()[i];
            contribution[i] = mean * (economics.price()[i] - economics.cost()[i]);
        }
        for (int i = 0; i < revenue.length; i++) {
            acquisitionCost[i] = base.won()[i] * economics.acquisitionCost()[i];
            contribution[i] -= acquisitionCost[i];
        }
    }

    /** Revenue of the month; before month 1 that of today's customers at today's price. */
    double[] revenue() {
        return revenue;
    }

    /** Acquisition cost of the month, besides marketing. */
    double[] acquisitionCost() {
        return acquisitionCost;
    }

    /** Revenue less variable cost and acquisition cost of the month. */
    double[] contribution() {
        return contribution;
    }

    /** CLV of a new customer under the conditions of month t, without its risks, before tax and acquisition cost. */
    double[] clv(int t, Effects effects) {
        double[] value = economics.marginWithoutRisks(t, effects);
        eachLifetime(base.survivalUnder(effects.marketing(Outcome.CHURN, t)), marginFactor,
                (i, lifetime) -> value[i] *= lifetime.ofNewCustomer());
        return value;
    }

    /** Adds the value of the customers on the books under the conditions of month t, before tax. */
    void addEquity(int t, Effects effects, double[] sum) {
        addRunOff(base.survivalUnder(effects.marketing(Outcome.CHURN, t)), economics.marginWithoutRisks(t, effects), sum);
    }

    private void addRunOff(double[][] survival, double[] margin, double[] sum) {
        double[][] buckets = base.buckets();
        eachLifetime(survival, marginFactor, (i, lifetime) -> {
            double months = 0;
            for (int b = 0; b < buckets.length; b++) {
                months += buckets[b][i] * lifetime.following(b);
            }
            sum[i] += months * margin[i];
        });
    }

    /**
     * Adds the residual {@code customer-base}: today's customers run off in the status quo, after tax, and release
     * their working capital as they leave, those who remain after J months then.
     */
    void addResidual(double capitalShare, double[] value, double[] runOffMargin) {
        double[] margin = new double[value.length];
        addRunOff(today.survival, economics.statusQuoMargin(), margin);
        for (int i = 0; i < value.length; i++) {
            value[i] += (1 - taxRate) * margin[i];
            runOffMargin[i] += margin[i];
        }
        if (capitalShare > 0) {
            addReleasedCapital(capitalShare, value);
        }
    }

    private void addReleasedCapital(double capitalShare, double[] value) {
        double[][] buckets = base.buckets();
        eachLifetime(today.survival, discountFactor, (i, lifetime) -> {
            double released = 0;
            for (int b = 0; b < buckets.length; b++) {
                double leaving = discount * (1 + lifetime.following(b) - lifetime.last(b)) - lifetime.following(b);
                released += buckets[b][i] * (leaving + lifetime.last(b));
            }
            double each = base.count()[i] > 0 ? revenue[i] * capitalShare / base.count()[i] : 0;
            value[i] += released * each;
        });
    }

    /** What is done with the lifetime of a trial. */
    private interface OfTrial {
        void use(int trial, Lifetime lifetime);
    }

    private void eachLifetime(double[][] survival, double[] factor, OfTrial what) {
        Lifetime lifetime = new Lifetime(tenureYears, lifetimeMonths);
        double[] openPower = survival[tenureYears - 1].clone();
        for (int i = 0; i < openPower.length; i++) {
            openPower[i] *= factor[i];
        }
        Elementary.pow(openPower, lifetime.openMonths(), openPower);
        double[] stay = new double[tenureYears];
        for (int i = 0; i < openPower.length; i++) {
            for (int y = 0; y < tenureYears; y++) {
                stay[y] = survival[y][i];
            }
            lifetime.compute(stay, factor[i], openPower[i]);
            what.use(i, lifetime);
        }
    }
}
