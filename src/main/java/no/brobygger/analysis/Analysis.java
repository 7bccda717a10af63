package no.brobygger.analysis;

import java.util.List;
import java.util.Map;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Scenario;

/**
 * Everything that is known about a scenario's plans.
 *
 * @param plans    in the order of the file
 * @param npv      NPV of every trial by plan, in trial order: for distributions
 * @param beats    share of trials in which the first plan's NPV is above the second's
 * @param segments what a customer is worth today, segment by segment
 * @param warnings what the simulation noticed, e.g. inputs whose draws were often clipped
 */
public record Analysis(Scenario scenario, List<PlanAnalysis> plans, Map<String, double[]> npv,
                       Map<String, Map<String, Double>> beats, List<SegmentValue> segments,
                       List<Warning> warnings) {

    public PlanAnalysis plan(String name) {
        return plans.stream().filter(p -> p.plan().name().equals(name)).findFirst().orElseThrow();
    }

    public PlanAnalysis proposal() {
        return plan(scenario.proposal());
    }

    public PlanAnalysis baseline() {
        return plan(scenario.baseline());
    }

    /** The same, to be told in another language. */
    public Analysis in(Language language) {
        return new Analysis(scenario.with(language), plans, npv, beats, segments, warnings);
    }

    /** Share of the trials in which the plan's NPV is below 0. */
    public double chanceOfLoss(PlanAnalysis plan) {
        return Probabilities.ofLoss(npv.get(plan.plan().name()));
    }
}
