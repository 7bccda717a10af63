package no.brobygger.decision.challenge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.analysis.Analyst;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;

/**
 * A scenario near the line at which a challenge begins to ask: the sound scenario with some of its text changed.
 *
 * @param key  of the challenge
 * @param fires on which side of the line
 */
public record Example(String key, boolean fires, Map<String, String> changes) {
    private static final String SOUND = text("sound.yaml");

    /** All that stand in the file of examples, in its order. */
    public static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        for (String block : text("examples.txt").split("(?m)^== ")) {
            String[] parts = block.split("(?m)^(?=passes|fires)");
            for (int i = 1; i < parts.length; i++) {
                examples.add(new Example(parts[0].strip(), parts[i].startsWith("fires"), changes(parts[i])));
            }
        }
        return examples;
    }

    private static Map<String, String> changes(String part) {
        Map<String, String> changes = new LinkedHashMap<>();
        part.lines().filter(line -> line.contains(" -> ")).map(line -> line.strip().split(" -> ", 2))
                .forEach(change -> changes.put(lines(change[0]), lines(change[1])));
        return changes;
    }

    private static String lines(String written) {
        return written.replace("\\n", "\n");
    }

    /** The keys of the challenges that it raises, in their order, each once. */
    List<String> raised() {
        return findings().stream().map(finding -> finding.challenge().key()).distinct().toList();
    }

    public List<Finding> findings() {
        Scenario scenario = scenario();
        return Challenges.of(scenario, new Analyst(scenario).centralCases());
    }

    private Scenario scenario() {
        String text = SOUND;
        for (Map.Entry<String, String> change : changes.entrySet()) {
            if (!text.contains(change.getKey())) {
                throw new IllegalStateException("The sound scenario does not say '" + change.getKey() + "'.");
            }
            text = text.replace(change.getKey(), change.getValue());
        }
        return ScenarioReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), List.of());
    }

    private static String text(String name) {
        try (InputStream file = Example.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return key + (fires ? " fires" : " passes");
    }
}
