package no.brobygger.scenario.yaml;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.brobygger.scenario.Origin;
import no.brobygger.scenario.Problems;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.ScenarioException;
import no.brobygger.scenario.yaml.document.ScenarioDocument;

/** Reads scenario files into complete, legal scenarios; all that is wrong with one is said at once. */
public final class ScenarioReader {
    private ScenarioReader() {
    }

    /**
     * @param file      relative to the working directory, or absolute; problems name it as given here
     * @param overrides {@code path=value}, applied in order after everything that the file extends
     * @throws ScenarioException with every problem, if there is any
     */
    public static Scenario read(String file, List<String> overrides) {
        return read(file.replaceFirst("^.*[/\\\\]", ""), overrides,
                problems -> ScenarioDocument.ofFile(file, overrides, problems));
    }

    /** The same from a stream, which is read to its end; problems name it {@code -}. */
    public static Scenario read(InputStream standardInput, List<String> overrides) {
        return read("-", overrides, problems -> ScenarioDocument.ofStandardInput(standardInput, overrides, problems));
    }

    private static Scenario read(String name, List<String> overrides,
                                 Function<Problems, ScenarioDocument> document) {
        Problems problems = new Problems();
        try {
            ScenarioDocument d = document.apply(problems);
            Origin origin = new Origin(name, d.sha256(), List.copyOf(overrides), d.text(), d.places(),
                    Map.of());
            Scenario scenario = new ScenarioAssembly(new Reading(problems), d.root()).scenario(origin, problems);
            return scenario.with(new Origin(origin.file(), origin.sha256(), origin.overrides(), origin.text(), origin.places(),
                    ReplacedBenchmarks.putBack(scenario, d, origin)));
        } catch (ScenarioException e) {
            e.problems().forEach(problems::add);
            throw new ScenarioException(problems.inOrder());
        }
    }
}
