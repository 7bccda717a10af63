package no.brobygger.scenario.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.scenario.Location;
import no.brobygger.scenario.Problems;
import no.brobygger.scenario.yaml.document.Node;
import no.brobygger.scenario.yaml.document.Node.Mapping;
import no.brobygger.scenario.yaml.document.Node.Scalar;
import no.brobygger.scenario.yaml.document.Node.Sequence;
import no.brobygger.scenario.yaml.document.ScenarioDocument;

/** Where the keys of a scenario stand: also those that are no assumption, as budgets and dates. */
public final class KeyPlaces {
    private final Map<String, Location> byPath = new LinkedHashMap<>();

    private KeyPlaces() {
    }

    /** Those of a scenario that can be read; arguments as for {@link ScenarioReader#read(String, List)}. */
    public static KeyPlaces of(String file, List<String> overrides) {
        KeyPlaces places = new KeyPlaces();
        places.add("", ScenarioDocument.ofFile(file, overrides, new Problems()).root());
        return places;
    }

    /** Of no file: every key is unknown. */
    public static KeyPlaces none() {
        return new KeyPlaces();
    }

    /** The place of a path ({@code plans.balanced}, {@code risks.Cold winter.from}) or of what it is a part of. */
    public Optional<Location> of(String path) {
        for (String known = path; ; known = known.substring(0, known.lastIndexOf('.'))) {
            if (byPath.containsKey(known)) {
                return Optional.of(byPath.get(known));
            }
            if (known.lastIndexOf('.') < 0) {
                return Optional.empty();
            }
        }
    }

    private void add(String path, Node node) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach((key, entry) -> {
                String below = path.isEmpty() ? key : path + "." + key;
                byPath.put(below, entry.keyPlace().location());
                add(below, entry.value());
            });
        } else if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                named(item).ifPresent(name -> {
                    byPath.put(path + "." + name, item.place().location());
                    add(path + "." + name, item);
                });
            }
        }
    }

    /** Risks and costs are found by their name, not by their place in the list. */
    private static Optional<String> named(Node item) {
        return item instanceof Mapping mapping && mapping.get("name") instanceof Scalar name
                ? Optional.of(name.text()) : Optional.empty();
    }
}
