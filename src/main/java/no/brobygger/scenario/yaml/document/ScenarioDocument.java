package no.brobygger.scenario.yaml.document;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.scenario.Location;
import no.brobygger.scenario.Problems;
import no.brobygger.scenario.ScenarioException;
import no.brobygger.scenario.yaml.document.Node.Mapping;

/**
 * A scenario as it is written, put together with what it extends and with the overrides of the command line.
 *
 * @param root   every key with the place that states it
 * @param sha256 of the bytes of all files in the order read, hexadecimal
 * @param text   of the scenario file itself
 */
public record ScenarioDocument(Mapping root, String sha256, String text) {

    /**
     * @param name      as given by the user
     * @param overrides {@code path=value}, applied in order
     * @throws ScenarioException if there is nothing that could be read on: no file, no YAML, no map of keys
     */
    public static ScenarioDocument ofFile(String name, List<String> overrides, Problems problems) {
        FileChain chain = new FileChain(problems);
        return of(chain.read(name), overrides, chain, problems);
    }

    /** The same from a stream, which is read to its end; what it extends is looked for from the working directory. */
    public static ScenarioDocument ofStandardInput(InputStream input, List<String> overrides, Problems problems) {
        FileChain chain = new FileChain(problems);
        return of(chain.read(input), overrides, chain, problems);
    }

    /** Where each key stands, by its path; elements of lists have none of their own. */
    public Map<String, Location> places() {
        Map<String, Location> places = new HashMap<>();
        collect("", root, places);
        return places;
    }

    private static void collect(String path, Mapping map, Map<String, Location> places) {
        map.entries().forEach((key, entry) -> {
            String below = path.isEmpty() ? key : path + "." + key;
            places.put(below, entry.keyPlace().location());
            if (entry.value() instanceof Mapping next) {
                collect(below, next, places);
            }
        });
    }

    /** The same without what stands at a path. */
    public ScenarioDocument without(String path) {
        return new ScenarioDocument(Assignment.removal(path, root.place()).applyTo(root, new Problems()), sha256, text);
    }

    private static ScenarioDocument of(Mapping written, List<String> overrides, FileChain chain, Problems problems) {
        Mapping root = written;
        for (String assignment : overrides) {
            Optional<Assignment> override = Assignment.parse(assignment, problems);
            root = override.isPresent() ? override.get().applyTo(root, problems) : root;
        }
        return new ScenarioDocument(root, chain.sha256(), chain.text());
    }
}
