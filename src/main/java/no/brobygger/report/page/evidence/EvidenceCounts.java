package no.brobygger.report.page.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.brobygger.decision.sensitivity.VarianceByEvidence;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Evidence;

/**
 * What the result rests on, by kind of evidence: how many inputs, and how much of its variance.
 *
 * @param rest of the variance that no kind of evidence carries alone; empty where the variance is not known
 */
public record EvidenceCounts(List<Kind> kinds, List<Statement> rest) {

    /**
     * A kind of evidence.
     *
     * @param own      inputs that the scenario states
     * @param builtIn  inputs that the scenario leaves to benchmarks and defaults
     * @param variance share of the variance of NPV; empty where that is not known
     */
    public record Kind(Statement name, int own, int builtIn, Optional<Value.Percent> variance) {

        public int all() {
            return own + builtIn;
        }
    }

    /**
     * Strongest first; kinds on which nothing rests are told too.
     *
     * @param variance empty where it was not asked for
     */
    static EvidenceCounts of(List<Assumption> assumptions, Optional<VarianceByEvidence> variance) {
        List<Kind> kinds = Stream.of(Evidence.values()).map(evidence -> new Kind(
                Statement.of("evidence." + Keys.of(evidence)), count(assumptions, evidence, false),
                count(assumptions, evidence, true),
                variance.map(v -> share(v.inputs().getOrDefault(evidence, 0.0))))).toList();
        return new EvidenceCounts(kinds, variance.map(v -> Statement.of("honesty.variance.rest")
                .with("risks", share(v.risks())).with("together", share(v.interactions()))).stream().toList());
    }

    private static Value.Percent share(double share) {
        return new Value.Percent(share, 0);
    }

    private static int count(List<Assumption> assumptions, Evidence evidence, boolean byDefault) {
        return (int) assumptions.stream().map(Assumption::provenance)
                .filter(from -> from.evidence() == evidence && from.byDefault() == byDefault).count();
    }
}
