package no.brobygger.decision.crosscheck;

import java.util.List;
import java.util.Optional;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.decision.trial.TrialWorlds;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Scenario;

/**
 * A benchmark that the scenario does not take, and what its own figure does to the decision.
 *
 * @param path   of the value that stands instead; lifts of an activity as one
 * @param values both figures; empty where several stand under the path
 * @param npv    of the proposal with the benchmark put back, central case
 * @param gain   what the own figure adds to NPV: that of the scenario less this one
 */
public record ReplacedBenchmark(String path, Optional<Values> values, double npv, double gain) {

    /** What the file says, and what would stand there if it were silent. */
    public record Values(Assumption own, Assumption benchmark) {
    }

    /** All of them, one at a time, in the order of the file. */
    public static List<ReplacedBenchmark> of(Analysis analysis) {
        double now = analysis.proposal().central().value(Measure.NPV);
        return analysis.scenario().origin().ifSilent().entrySet().stream()
                .map(silent -> of(silent.getKey(), analysis.scenario(), silent.getValue(), now)).toList();
    }

    private static ReplacedBenchmark of(String path, Scenario scenario, Scenario silent, double now) {
        double npv = TrialWorlds.central(silent).npv(silent.proposalPlan())[0];
        return new ReplacedBenchmark(path, values(path, scenario, silent), npv, now - npv);
    }

    private static Optional<Values> values(String path, Scenario scenario, Scenario silent) {
        List<Assumption> own = under(path, scenario);
        return own.size() != 1 ? Optional.empty() : under(own.get(0).path(), silent).stream().findFirst()
                .map(benchmark -> new Values(own.get(0), benchmark));
    }

    private static List<Assumption> under(String path, Scenario scenario) {
        return scenario.assumptions().stream().filter(a -> a.path().equals(path) || a.path().startsWith(path + ".")).toList();
    }
}
