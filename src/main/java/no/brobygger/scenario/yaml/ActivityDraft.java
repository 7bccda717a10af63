package no.brobygger.scenario.yaml;

import java.util.Map;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.yaml.document.Place;

/**
 * An activity as the scenario states it; what depends on plans, revenue or other activities of its kind is still open.
 *
 * @param currentSpend   null where it is left out
 * @param referenceSpend null where it is left out
 * @param lifts          null where the benchmarks of the kind apply
 */
record ActivityDraft(Section section, Place place, String name, ActivityKind kind, String label,
                     Assumption currentSpend, Assumption referenceSpend, Map<Outcome, Assumption> lifts,
                     Map<String, Assumption> indexPoints) {
    boolean usesBenchmarkLifts() {
        return lifts == null;
    }

    String path(String key) {
        return section.pathOf(key);
    }
}
