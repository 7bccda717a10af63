package no.brobygger.analysis;

import java.util.EnumMap;
import java.util.Map;
import no.brobygger.finance.CashFlows;
import no.brobygger.finance.measure.DiscountFactors;
import no.brobygger.scenario.Scenario;

/**
 * The expected flow: the mean Δcash by month over the trials. Rates, paybacks and peak funding said on page 1 are its
 * own, never a mean of rates (model, section 7).
 */
final class ExpectedFlow {
    private final Scenario scenario;
    private final BlockTotals totals;
    private final int baseline;

    ExpectedFlow(Scenario scenario, BlockTotals totals) {
        this.scenario = scenario;
        this.totals = totals;
        this.baseline = scenario.plans().indexOf(scenario.baselinePlan());
    }

    /** {@code irr, mirr, payback-months, discounted-payback-months, peak-funding} of a plan's expected flow. */
    Map<Measure, MeasureValue> measures(int plan) {
        CashFlows flows = flows(plan);
        Map<Measure, MeasureValue> measures = new EnumMap<>(Measure.class);
        measures.put(Measure.IRR, value(flows.irr(), flows.irrUndefinedBecause()));
        measures.put(Measure.MIRR, value(flows.mirr(), flows.mirrUndefinedBecause()));
        measures.put(Measure.PAYBACK_MONTHS, value(flows.paybackMonths(), flows.paybackUndefinedBecause()));
        measures.put(Measure.DISCOUNTED_PAYBACK_MONTHS,
                value(flows.discountedPaybackMonths(), flows.discountedPaybackUndefinedBecause()));
        measures.put(Measure.PEAK_FUNDING, MeasureValue.of(flows.peakFunding()));
        return measures;
    }

    private static MeasureValue value(double number, String undefinedBecause) {
        return Double.isFinite(number) ? MeasureValue.of(number) : MeasureValue.undefined(undefinedBecause);
    }

    private CashFlows flows(int plan) {
        int months = scenario.horizon().months();
        double[] flows = new double[months];
        double largest = 0;
        for (int t = 0; t < months; t++) {
            double own = totals.cash()[plan][t] / totals.trials();
            double other = totals.cash()[baseline][t] / totals.trials();
            flows[t] = own - other;
            largest = Math.max(largest, Math.max(Math.abs(own), Math.abs(other)));
        }
        double[] factors = DiscountFactors.monthly(scenario.finance().discountRate().median(), months);
        return CashFlows.of(factors, flows, totals.residual()[plan] / totals.trials(), largest);
    }

    Ask ask(int plan, Trials trials) {
        return new Ask(totals.invested()[plan] / totals.trials(), totals.returned()[plan] / totals.trials(),
                Ask.Spread.of(trials.returned(plan)), flows(plan).residualValue(),
                Ask.Spread.of(trials.residualValue(plan)), scenario.horizon().months());
    }
}
