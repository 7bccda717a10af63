package no.brobygger.scenario.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.Problems;
import no.brobygger.scenario.yaml.document.Node.Mapping;
import no.brobygger.scenario.yaml.document.Place;

/** What the readers of all sections share while one scenario is read. */
final class Reading {
    private final Problems problems;
    private final Values values = new Values(this);
    private final Numbers numbers = new Numbers(this);
    private final Map<String, Place> places = new HashMap<>();
    private Optional<Horizon> horizon = Optional.empty();

    Reading(Problems problems) {
        this.problems = problems;
    }

    Values values() {
        return values;
    }

    Numbers numbers() {
        return numbers;
    }

    /** Empty until start and months have been read, and for good if they are wrong. */
    Optional<Horizon> horizon() {
        return horizon;
    }

    void setHorizon(Horizon horizon) {
        this.horizon = Optional.of(horizon);
    }

    void problem(Place place, String message) {
        problems.add(place.problem(message));
    }

    /** Remembers where an input stands, for checks that see it only when it has become an assumption. */
    void stands(String path, Place place) {
        places.put(path, place);
    }

    /** A problem of an input that the scenario states. */
    void problemAt(String path, String message) {
        problem(places.get(path), message);
    }

    /** How many problems there are so far. */
    int count() {
        return problems.count();
    }

    Section root(Mapping map) {
        return Section.of(this, new Field("", "", map.place(), map), map, Format.ROOT);
    }
}
