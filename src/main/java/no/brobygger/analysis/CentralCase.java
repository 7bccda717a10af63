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
}
