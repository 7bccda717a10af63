package no.brobygger.decision.challenge;

import java.util.Map;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Series;
import no.brobygger.decision.crosscheck.ImpliedElasticity;
import no.brobygger.scenario.Scenario;

/**
 * What is asked about: a scenario and what it says in the central case.
 *
 * @param central    by plan
 * @param elasticity that the proposal implies
 */
public record Subject(Scenario scenario, Map<String, CentralCase> central, ImpliedElasticity elasticity) {

    public static Subject of(Scenario scenario, Map<String, CentralCase> central) {
        return new Subject(scenario, central, ImpliedElasticity.of(scenario, scenario.proposalPlan()));
    }

    CentralCase proposal() {
        return central.get(scenario.proposal());
    }

    /** A measure of the proposal. */
    double value(Measure measure) {
        return proposal().value(measure);
    }

    /** By month, the proposal's less the baseline's. */
    double[] difference(Series series) {
        double[] own = proposal().monthly().get(series);
        double[] usual = central.get(scenario.baseline()).monthly().get(series);
        double[] difference = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            difference[i] = own[i] - usual[i];
        }
        return difference;
    }
}
