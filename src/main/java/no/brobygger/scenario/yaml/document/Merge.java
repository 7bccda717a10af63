package no.brobygger.scenario.yaml.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.brobygger.scenario.yaml.document.Node.Entry;
import no.brobygger.scenario.yaml.document.Node.Mapping;
import no.brobygger.scenario.yaml.document.Node.Scalar;

/**
 * One file on another. Maps of keys merge; a value (also one written as a map, such as {@code {p10: 9%, p90: 14%}}),
 * a list, and {@code split}, {@code lifts} and {@code phasing} replace whole; null removes.
 */
final class Merge {
    /** The keys that make a map a value: the forms of a distribution and where a value comes from. */
    private static final Set<String> VALUE_KEYS = Set.of("value", "p10", "p50", "p90", "min", "likely", "max", "mean",
            "sd", "form", "source", "evidence", "as-of", "note");

    private Merge() {
    }

    static Mapping onto(Mapping base, Mapping own) {
        return merge(base, own, List.of());
    }

    private static Mapping merge(Mapping base, Mapping own, List<String> path) {
        Map<String, Entry> merged = new LinkedHashMap<>(base.entries());
        own.entries().forEach((key, entry) -> {
            if (entry.value().isNull()) {
                merged.remove(key);
            } else {
                merged.put(key, merge(base.entries().get(key), entry, append(path, key)));
            }
        });
        return new Mapping(own.place(), merged);
    }

    private static Entry merge(Entry base, Entry own, List<String> path) {
        if (base != null && base.value() instanceof Mapping below && own.value() instanceof Mapping above
                && !isValue(below) && !isValue(above) && !replacesWhole(path)) {
            return new Entry(own.keyPlace(), merge(below, above, path));
        }
        return own;
    }

    private static boolean isValue(Mapping map) {
        return !map.entries().isEmpty() && map.entries().entrySet().stream()
                .allMatch(e -> VALUE_KEYS.contains(e.getKey()) && e.getValue().value() instanceof Scalar);
    }

    private static boolean replacesWhole(List<String> path) {
        if (path.size() != 3) {
            return false;
        }
        String key = path.get(2);
        return switch (path.get(0)) {
            case "plans" -> key.equals("split") || key.equals("phasing");
            case "marketing" -> key.equals("lifts");
            default -> false;
        };
    }

    private static List<String> append(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }
}
