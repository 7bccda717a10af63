package no.brobygger.scenario.yaml.document;

import no.brobygger.scenario.Location;
import no.brobygger.scenario.Problem;

/** A location together with the line that stands there, for showing it. */
public record Place(Location location, String line) {
    public Problem problem(String message) {
        return new Problem(location, message, line);
    }
}
