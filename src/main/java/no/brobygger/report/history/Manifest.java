package no.brobygger.report.history;

import java.util.List;
import no.brobygger.scenario.Scenario;

/**
 * What produced the numbers: enough to compute them again. The same in every output.
 *
 * @param program     name and version, e.g. {@code brobygger 1.0.0}
 * @param scenario    name of the scenario file
 * @param inputSha256 of the scenario as read, hexadecimal
 * @param overrides   {@code path=value} as given on the command line, in order
 * @param sampling    key of the sampling method, e.g. {@code latin-hypercube}
 */
public record Manifest(String program, String scenario, String inputSha256, List<String> overrides, long seed,
                       int trials, String sampling) {

    private static final int SHORT = 8;

    /** The manifest of a run of {@code scenario} with its own settings. */
    public static Manifest of(String program, Scenario scenario) {
        return new Manifest(program, scenario.origin().file(), scenario.origin().sha256(),
                scenario.origin().overrides(), scenario.simulation().seed(), scenario.simulation().trials(),
                scenario.simulation().sampling().key());
    }

    /** The first eight digits of the input's SHA-256: what stands in the footer of every page. */
    public String shortHash() {
        return inputSha256.length() <= SHORT ? inputSha256 : inputSha256.substring(0, SHORT);
    }
}
