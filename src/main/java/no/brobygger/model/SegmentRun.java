package no.brobygger.model;

import no.brobygger.quantity.Elementary;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Segment;

/**
 * One segment under one plan: its customers, its prices, and what its customers are worth (model, sections 4–6).
 */
final class SegmentRun {
    final CustomerBase base;
    final Economics economics;
    private final double[] revenue;
    private final double[] acquisitionCost;
    private final double[] contribution;
    private final double taxRate;
    private final double discount;
    private final double[] lifetimeGrowth;
    private final int lifetimeMonths;
    private final int tenureYears;

    SegmentRun(Segment segment, Finance finance, Draws draws) {
        base = new CustomerBase(segment, draws);
        economics = new Economics(segment, finance, draws);
        acquisitionCost = new double[draws.size()];
        contribution = new double[draws.size()];
        revenue = draws.of(segment.customers().revenue()).clone();
        for (int i = 0; i < revenue.length; i++) {
            revenue[i] *= base.count()[i] / 12;
        }
        taxRate = finance.taxRate().median();
        discount = 1 / (1 + finance.monthlyDiscountRate());
        lifetimeGrowth = draws.of(finance.lifetimeGrowth()).clone();
        for (int i = 0; i < lifetimeGrowth.length; i++) {
            lifetimeGrowth[i] = Elementary.pow(1 + lifetimeGrowth[i], 1.0 / 12);
        }
        lifetimeMonths = (int) finance.lifetimeMonths().median();
        tenureYears = segment.customers().churn().size();
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
        double[] churn = effects.marketing(Outcome.CHURN, t);
        double[][] survival = churn == null ? base.survival() : base.survivalUnder(churn);
        double[] value = economics.marginWithoutRisks(t, effects);
        Lifetime lifetime = new Lifetime(tenureYears, lifetimeMonths);
        double[] stay = new double[tenureYears];
        for (int i = 0; i < value.length; i++) {
            lifetime.compute(ofTrial(survival, i, stay), lifetimeGrowth[i] * discount);
            value[i] *= lifetime.ofNewCustomer();
        }
        return value;
    }

    /** Adds the value of the customers on the books under the conditions of month t, before tax. */
    void addEquity(int t, Effects effects, double[] sum) {
        double[] churn = effects.marketing(Outcome.CHURN, t);
        double[][] survival = churn == null ? base.survival() : base.survivalUnder(churn);
        addRunOff(survival, economics.marginWithoutRisks(t, effects), sum);
    }

    private void addRunOff(double[][] survival, double[] margin, double[] sum) {
        Lifetime lifetime = new Lifetime(tenureYears, lifetimeMonths);
        double[] stay = new double[tenureYears];
        double[][] buckets = base.buckets();
        for (int i = 0; i < sum.length; i++) {
            lifetime.compute(ofTrial(survival, i, stay), lifetimeGrowth[i] * discount);
            double months = 0;
            for (int b = 0; b < buckets.length; b++) {
                months += buckets[b][i] * lifetime.following(b);
            }
            sum[i] += months * margin[i];
        }
    }

    /**
     * Adds the residual {@code customer-base}: today's customers run off in the status quo, after tax, and release
     * their working capital as they leave, those who remain after J months then.
     */
    void addResidual(double capitalShare, double[] value, double[] runOffMargin) {
        double[] margin = new double[value.length];
        addRunOff(base.survival(), economics.statusQuoMargin(), margin);
        Lifetime lifetime = new Lifetime(tenureYears, lifetimeMonths);
        double[] stay = new double[tenureYears];
        double[][] buckets = base.buckets();
        for (int i = 0; i < value.length; i++) {
            lifetime.compute(ofTrial(base.survival(), i, stay), discount);
            double released = 0;
            for (int b = 0; b < buckets.length; b++) {
                double leaving = discount * (1 + lifetime.following(b) - lifetime.last(b)) - lifetime.following(b);
                released += buckets[b][i] * (leaving + lifetime.last(b));
            }
            double each = base.count()[i] > 0 ? revenue[i] * capitalShare / base.count()[i] : 0;
            value[i] += (1 - taxRate) * margin[i] + released * each;
            runOffMargin[i] += margin[i];
        }
    }

    private static double[] ofTrial(double[][] byYear, int trial, double[] into) {
        for (int y = 0; y < into.length; y++) {
            into[y] = byYear[y][trial];
        }
        return into;
    }
}
