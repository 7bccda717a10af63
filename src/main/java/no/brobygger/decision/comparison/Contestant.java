package no.brobygger.decision.comparison;

import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;

/**
 * A plan that is compared, in the scenario in which it was worked out.
 *
 * @param source   the file, as named on the command line
 * @param analysis of its scenario
 * @param name     of the plan
 */
public record Contestant(String source, Analysis analysis, String name) {

    public Scenario scenario() {
        return analysis.scenario();
    }

    public Plan plan() {
        return scenario().plan(name);
    }

    /** What is known about it, against the baseline of its own scenario. */
    public PlanAnalysis result() {
        return analysis.plan(name);
    }

    /** NPV against the baseline of its own scenario, in every trial. */
    public double[] npv() {
        return analysis.npv().get(name);
    }
}
