package no.brobygger.report;

import java.util.List;
import java.util.stream.Stream;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Evidence;

/** How many inputs rest on which kind of evidence. */
public record EvidenceCounts(List<Kind> kinds) {

    /**
     * A kind of evidence.
     *
     * @param own     inputs that the scenario states
     * @param builtIn inputs that the scenario leaves to benchmarks and defaults
     */
    public record Kind(Statement name, int own, int builtIn) {

        public int all() {
            return own + builtIn;
        }
    }

    /** Strongest first; kinds on which nothing rests are told too. */
    static EvidenceCounts of(List<Assumption> assumptions) {
        return new EvidenceCounts(Stream.of(Evidence.values()).map(evidence -> new Kind(
                Statement.of("evidence." + Keys.of(evidence)), count(assumptions, evidence, false),
                count(assumptions, evidence, true))).toList());
    }

    private static int count(List<Assumption> assumptions, Evidence evidence, boolean byDefault) {
        return (int) assumptions.stream().map(Assumption::provenance)
                .filter(from -> from.evidence() == evidence && from.byDefault() == byDefault).count();
    }
}
