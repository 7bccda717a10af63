package no.brobygger.scenario.yaml;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is known about marketing, by topic, and what the program takes from it where a scenario is silent. */
public final class EvidenceLibrary {

    /**
     * A topic.
     *
     * @param title    in a few words
     * @param findings as published
     */
    public record Topic(String title, List<PublishedFinding> findings) {
    }

    /**
     * A value that stands where a scenario is silent.
     *
     * @param path    in the file of benchmarks
     * @param value   as written there
     * @param restsOn keys of topics
     */
    public record BuiltIn(String path, String value, String source, List<String> restsOn) {
    }

    private EvidenceLibrary() {
    }

    /** Topics by key, in the order of the file. */
    public static Map<String, Topic> topics() {
        return read(EvidenceLibrary.class.getResourceAsStream("/no/brobygger/scenario/evidence.yaml"),
                new TypeReference<LinkedHashMap<String, Topic>>() { });
    }

    /** Every built-in value, in the order of the file. */
    public static List<BuiltIn> builtIns() {
        List<BuiltIn> builtIns = new ArrayList<>();
        collect("", read(Benchmarks.file(), new TypeReference<JsonNode>() { }), builtIns);
        return List.copyOf(builtIns);
    }

    private static void collect(String path, JsonNode node, List<BuiltIn> into) {
        if (node.has("source")) {
            List<String> restsOn = new ArrayList<>();
            node.get("rests-on").forEach(topic -> restsOn.add(topic.asText()));
            into.add(new BuiltIn(path, value(node), node.get("source").asText(), List.copyOf(restsOn)));
            return;
        }
        node.fields().forEachRemaining(entry -> collect(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(),
                entry.getValue(), into));
    }

    private static String value(JsonNode entry) {
        if (entry.has("value")) {
            return entry.get("value").asText();
        }
        return String.join(", ", Stream.of("p10", "p50", "p90").filter(entry::has)
                .map(key -> key.replace('p', 'P') + " " + entry.get(key).asText()).toList());
    }

    private static <T> T read(InputStream file, TypeReference<T> type) {
        try (file) {
            return Benchmarks.mapper().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in evidence cannot be read.", e);
        }
    }
}
