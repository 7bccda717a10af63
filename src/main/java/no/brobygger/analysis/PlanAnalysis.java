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

    /**
     * What is said of a measure in one number (model, section 7): the mean over the trials; for rates, paybacks and peak
     * funding that of the expected flow, never a mean of rates; for the marginal return that of the central case. NaN
     * where undefined.
     */
    public double headline(Measure measure) {
        if (expected.containsKey(measure)) {
            return expected.get(measure).value();
        }
        return measures.containsKey(measure) ? measures.get(measure).mean()
                : central.measures().containsKey(measure) ? central.value(measure) : Double.NaN;
    }
}
