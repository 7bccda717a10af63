package no.brobygger.decision.crosscheck;

import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.decision.trial.TrialWorlds;
import no.brobygger.scenario.Scenario;

/**
 * A benchmark that the scenario does not take, and what its own figure does to the decision.
 *
 * @param path of the value that stands instead; lifts of an activity as one
 * @param npv  of the proposal with the benchmark put back, central case
 * @param gain what the own figure adds to NPV: that of the scenario less this one
 */
public record ReplacedBenchmark(String path, double npv, double gain) {

    /** All of them, one at a time, in the order of the file. */
    public static List<ReplacedBenchmark> of(Analysis analysis) {
        double now = analysis.proposal().central().value(Measure.NPV);
        return analysis.scenario().origin().ifSilent().entrySet().stream()
                .map(silent -> of(silent.getKey(), silent.getValue(), now)).toList();
    }

    private static ReplacedBenchmark of(String path, Scenario silent, double now) {
        double npv = TrialWorlds.central(silent).npv(silent.proposalPlan())[0];
        return new ReplacedBenchmark(path, npv, now - npv);
    }
}
