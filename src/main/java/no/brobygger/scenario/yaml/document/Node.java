package no.brobygger.scenario.yaml.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A value of a document with its place; aliases and merge keys are resolved. Immutable. */
public sealed interface Node {
    Place place();

    /** True for nothing, {@code ~} and {@code null}: the key is there, its value is not. */
    default boolean isNull() {
        return false;
    }

    /**
     * One text, as written: numbers and words are told apart by whoever reads the key.
     *
     * @param plain without quotes
     */
    record Scalar(Place place, String text, boolean plain) implements Node {
        private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

        @Override
        public boolean isNull() {
            return plain && NOTHING.contains(text);
        }
    }

    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys in the order of the file. */
    record Mapping(Place place, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** The value of a key, or null if the key is not there. */
        public Node get(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }

        Mapping with(String key, Entry entry) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.put(key, entry);
            return new Mapping(place, changed);
        }

        Mapping without(String key) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.remove(key);
            return new Mapping(place, changed);
        }
    }

    /** Something whose problem has been reported: whoever reads it goes on in silence. */
    record Broken(Place place) implements Node {
    }

    /** A value and the place of its key. */
    record Entry(Place keyPlace, Node value) {
    }
}
