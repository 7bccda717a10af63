package no.brobygger.scenario.yaml;

import java.util.Map;
import java.util.Optional;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.yaml.document.Place;

/**
 * An activity as the scenario states it; what depends on plans, revenue or other activities of its kind is still open.
 *
 * @param path        {@code marketing.<name>}
 * @param place       of the name
 * @param stated      the numbers that the scenario gives, by key
 * @param lifts       of outcomes; empty where the benchmarks of the kind apply
 * @param indexPoints by index
 */
record ActivityDraft(String name, String path, Place place, ActivityKind kind, String label,
                     Map<String, Assumption> stated, Optional<Map<Outcome, Assumption>> lifts,
                     Map<String, Assumption> indexPoints) {
    boolean usesBenchmarkLifts() {
        return lifts.isEmpty();
    }

    Assumption value(String key, Default otherwise) {
        return stated.containsKey(key) ? stated.get(key)
                : otherwise.assumption(path + "." + key, Format.ACTIVITY.key(key).quantity());
    }
}
