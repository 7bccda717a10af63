package no.brobygger.analysis;

import java.util.Map;
import no.brobygger.scenario.Plan;

/**
 * A plan against the baseline.
 *
 * @param central           the central case
 * @param measures          each measure over the trials ({@code marginal-return} stands in the central case only)
 * @param expectedShortfall mean NPV of the worst 5 % of the trials
 * @param monthly           bands of the series
 * @param expected          irr, mirr, paybacks and peak funding of the mean Δcash: what page 1 says
 */
public record PlanAnalysis(Plan plan, CentralCase central, Map<Measure, Summary> measures,
                           Probabilities probabilities, double expectedShortfall, Map<Series, Band> monthly,
                           Map<Measure, MeasureValue> expected, Ask ask) {

    public Summary summary(Measure measure) {
        return measures.get(measure);
    }
}
