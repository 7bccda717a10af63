package no.brobygger.report;

import java.util.List;
import no.brobygger.scenario.Scenario;

/** The benchmarks that the scenario does not take: inputs that it states although the program has a published figure. */
final class Overrides {

    private Overrides() {
    }

    /** Paths in the order of the file; lifts of an activity as one. */
    static List<String> of(Scenario scenario) {
        return List.copyOf(scenario.origin().ifSilent().keySet());
    }
}
