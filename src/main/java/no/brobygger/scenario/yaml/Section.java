package no.brobygger.scenario.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.yaml.Shape.Group;
import no.brobygger.scenario.yaml.document.Node;
import no.brobygger.scenario.yaml.document.Node.Broken;
import no.brobygger.scenario.yaml.document.Node.Entry;
import no.brobygger.scenario.yaml.document.Node.Mapping;
import no.brobygger.scenario.yaml.document.Node.Sequence;
import no.brobygger.scenario.yaml.document.Place;

/**
 * A map of keys being read: knows which keys may stand in it, reports the others, and hands out typed values. A value
 * that is wrong is reported here and comes back as a stand-in (NaN, 0, empty) that later checks pass over.
 */
final class Section {
    private final Reading reading;
    private final Field field;
    private final Mapping map;
    private final Group group;
    private final Set<String> explained = new HashSet<>();

    private Section(Reading reading, Field field, Mapping map, Group group) {
        this.reading = reading;
        this.field = field;
        this.map = map;
        this.group = group;
    }

    static Section of(Reading reading, Field field, Mapping map, Group group) {
        Section section = new Section(reading, field, map, group);
        section.reportUnknown(group.names());
        return section;
    }

    /** A section whose keys are names that the scenario gives. */
    static Section ofNames(Reading reading, Field field, Mapping map) {
        Section section = new Section(reading, field, map, Group.of());
        map.entries().forEach((name, entry) -> {
            if (name.isBlank()) {
                reading.problem(entry.keyPlace(), "a name in " + field.path() + " is empty; give it one.");
            }
        });
        return section;
    }

    private void reportUnknown(List<String> keys) {
        map.entries().forEach((key, entry) -> {
            if (!keys.contains(key) && !(entry.value() instanceof Broken)) {
                reportUnknown(key, entry, keys);
            }
        });
    }

    private void reportUnknown(String key, Entry entry, List<String> keys) {
        List<String> free = keys.stream().filter(k -> !map.entries().containsKey(k)).toList();
        Optional<String> meant = Spelling.nearest(key, free).or(() -> Spelling.nearest(key, keys));
        meant.ifPresent(explained::add);
        reading.problem(entry.keyPlace(), "unknown key '" + key + "'" + where() + "; "
                + meant.map(m -> "did you mean '" + m + "'?")
                .orElse("the keys here are " + String.join(", ", keys) + "."
                        + (keys.contains("source") ? " If it belongs to a text, put that text in quotes." : "")));
    }

    private String where() {
        return field.path().isEmpty() ? "" : " in " + field.path();
    }

    /** True if a key was misspelt: what seems missing may be there. */
    boolean hasUnknown() {
        return !explained.isEmpty();
    }

    /** True if a value in this map has been reported as unreadable. */
    boolean hasBroken() {
        return map.entries().values().stream().anyMatch(e -> e.value() instanceof Broken);
    }

    String path() {
        return field.path();
    }

    Place place() {
        return map.place();
    }

    String pathOf(String key) {
        return field.path().isEmpty() ? key : field.path() + "." + key;
    }

    boolean has(String key) {
        Node node = map.get(key);
        return node != null && !node.isNull();
    }

    Optional<Field> find(String key) {
        return has(key) ? Optional.of(fieldOf(key, map.entries().get(key))) : Optional.empty();
    }

    private Field fieldOf(String key, Entry entry) {
        return new Field(pathOf(key), key, entry.keyPlace(), entry.value());
    }

    /** The value of a key that must be there. */
    Optional<Field> require(String key) {
        return require(key, group.key(key).example());
    }

    /** The same where the names of the scenario make a better {@code example} of how to write it. */
    Optional<Field> require(String key, String example) {
        Optional<Field> found = find(key);
        if (found.isEmpty() && !explained.contains(key)) {
            Entry empty = map.entries().get(key);
            reading.problem(empty == null ? map.place() : empty.keyPlace(),
                    (empty == null ? "the key '" + key + "' is missing" + where() : pathOf(key) + " has no value")
                            + "; it is required; write for example '" + key + ": " + example + "'.");
        }
        return found;
    }

    /** All keys that have a value, in the order of the file. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        map.entries().forEach((key, entry) -> {
            if (!entry.value().isNull()) {
                fields.add(fieldOf(key, entry));
            }
        });
        return fields;
    }

    List<String> names() {
        return fields().stream().map(Field::key).toList();
    }

    /** The map of keys under a key. */
    Optional<Section> section(String key) {
        return find(key).flatMap(f -> reading.values().section(f, group.key(key).group()));
    }

    /** The map of keys under a key, or one without keys: all its defaults. */
    Section sectionOrEmpty(String key) {
        return section(key).orElseGet(() -> {
            Mapping nothing = new Mapping(map.place(), Map.of());
            return new Section(reading, new Field(pathOf(key), key, map.place(), nothing), nothing,
                    group.key(key).group());
        });
    }

    /** The map of names under a key; empty where it is absent or wrong. */
    Optional<Section> namesUnder(String key) {
        return find(key).flatMap(f -> reading.values().names(f));
    }

    /** The elements of the list under a key; none where it is absent or wrong. */
    List<Field> list(String key) {
        return find(key).map(f -> reading.values().items(f)).orElse(List.of());
    }

    String text(String key) {
        return find(key).map(f -> reading.values().text(f)).orElse("");
    }

    String requiredText(String key) {
        return require(key).map(f -> reading.values().text(f)).orElse("");
    }

    <E> Optional<E> choice(String key, E[] choices, Function<E, String> word) {
        return find(key).flatMap(f -> reading.values().choice(f, choices, word));
    }

    <E> Optional<E> requiredChoice(String key, E[] choices, Function<E, String> word) {
        return require(key).flatMap(f -> reading.values().choice(f, choices, word));
    }

    double number(String key, double otherwise) {
        return find(key).map(f -> reading.numbers().number(f, quantity(key))).orElse(otherwise);
    }

    /** NaN where it is missing or wrong. */
    double requiredNumber(String key) {
        return require(key).map(f -> reading.numbers().number(f, quantity(key))).orElse(Double.NaN);
    }

    int whole(String key, int otherwise) {
        return (int) number(key, otherwise);
    }

    /** The number of a month within the horizon; 0 if it is wrong. */
    int month(String key, int otherwise) {
        return find(key).map(f -> reading.values().month(f)).orElse(otherwise);
    }

    Assumption required(String key) {
        return require(key).map(f -> reading.numbers().assumption(f, quantity(key)))
                .orElseGet(() -> reading.numbers().standIn(pathOf(key), quantity(key)));
    }

    /** The value as stated, or a default that says where it comes from. */
    Assumption assumption(String key, Default otherwise) {
        return find(key).map(f -> reading.numbers().assumption(f, quantity(key)))
                .orElseGet(() -> otherwise.assumption(pathOf(key), quantity(key)));
    }

    /** What the format says that a number under this key counts. */
    Quantity quantity(String key) {
        return group.key(key).quantity();
    }

    /** Assumptions by their key, for the keys of a map that stand for outcomes or indices. */
    <K> Map<K, Assumption> assumptions(Map<String, K> keys) {
        Map<K, Assumption> read = new LinkedHashMap<>();
        for (Field f : fields()) {
            if (keys.containsKey(f.key())) {
                read.put(keys.get(f.key()), reading.numbers().assumption(f, quantity(f.key())));
            }
        }
        return read;
    }

    boolean isList(String key) {
        return map.get(key) instanceof Sequence;
    }
}
