package no.brobygger.analysis;

import java.util.Map;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.TerminalValue;

/**
 * One run of a plan with every input at its median: what can be recomputed by hand.
 *
 * @param measures            all measures
 * @param monthly             the plan's own series; month t at index t − 1
 * @param residualValueByMode the measure {@code residual-value} under each reading of what counts after the horizon
 * @param bridge              where the NPV comes from
 * @param shortAndLong        Δcash by month with only one kind of activity spending as the plan does
 */
public record CentralCase(Map<Measure, MeasureValue> measures, Map<Series, double[]> monthly,
                          Map<TerminalValue, Double> residualValueByMode, ValueBridge bridge,
                          Map<ActivityKind, double[]> shortAndLong) {

    public double value(Measure measure) {
        return measures.get(measure).value();
    }

    /** Marketing, plan and risk costs over the horizon, nominal. */
    public double spend() {
        return spend(1, Series.MARKETING, Series.PLAN_COSTS, Series.RISK_COSTS);
    }

    /** Marketing and plan costs from a month on, nominal: what can still be decided. */
    public double spendFrom(int month) {
        return spend(month, Series.MARKETING, Series.PLAN_COSTS);
    }

    private double spend(int from, Series... kinds) {
        double spend = 0;
        for (Series kind : kinds) {
            double[] months = monthly.get(kind);
            for (int t = from; t <= months.length; t++) {
                spend += months[t - 1];
            }
        }
        return spend;
    }
}
