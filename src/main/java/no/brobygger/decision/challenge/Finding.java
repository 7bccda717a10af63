package no.brobygger.decision.challenge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Location;
import no.brobygger.scenario.Scenario;

/**
 * A question that a scenario raises.
 *
 * @param challenge which
 * @param path      the key to look at, or under which something is missing
 * @param location  the line that states it, or the nearest above it; empty where no file was read
 * @param facts     by the name of their place in the sentence
 */
public record Finding(Challenge challenge, String path, Optional<Location> location, Map<String, Fact> facts) {

    static Finding at(Challenge challenge, Scenario scenario, String path) {
        return new Finding(challenge, path, scenario.origin().placeOf(path), Map.of());
    }

    static Finding at(Challenge challenge, Scenario scenario, Assumption input) {
        Optional<Location> stated = input.provenance().location();
        return new Finding(challenge, input.path(),
                stated.isPresent() ? stated : scenario.origin().placeOf(input.path()), Map.of());
    }

    /** The same with one more fact. */
    Finding with(String name, Fact fact) {
        Map<String, Fact> more = new LinkedHashMap<>(facts);
        more.put(name, fact);
        return new Finding(challenge, path, location, more);
    }
}
