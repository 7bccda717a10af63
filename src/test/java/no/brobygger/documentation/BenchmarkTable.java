package no.brobygger.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The built-in benchmarks with their sources, as they stand in the program's own file of them. */
final class BenchmarkTable {
    private static final Path FILE = Path.of("src/main/resources/no/brobygger/scenario/benchmarks.yaml");

    private BenchmarkTable() {
    }

    /** A Markdown table. */
    static String of() throws IOException {
        List<String> lines = new ArrayList<>(List.of("| Benchmark | Value | Source |", "|---|---|---|"));
        collect("", asWritten().load(Files.readString(FILE)), lines);
        return String.join("\n", lines) + "\n";
    }

    private static void collect(String path, Map<String, Object> map, List<String> lines) {
        if (map.containsKey("source")) {
            lines.add("| `" + path + "` | " + value(map) + " | " + map.get("source") + " |");
            return;
        }
        map.forEach((key, below) -> collect(path.isEmpty() ? key : path + "." + key, stringKeys(below), lines));
    }

    private static String value(Map<String, Object> map) {
        if (map.containsKey("value")) {
            return String.valueOf(map.get("value"));
        }
        return map.entrySet().stream().filter(e -> e.getKey().startsWith("p"))
                .map(e -> e.getKey().toUpperCase(java.util.Locale.ROOT) + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> stringKeys(Object map) {
        Map<String, Object> result = new LinkedHashMap<>();
        ((Map<?, ?>) map).forEach((key, value) -> result.put(String.valueOf(key), value));
        return result;
    }

    /** Numbers stay text, as the file writes them. */
    private static Yaml asWritten() {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // none: everything is text
            }
        });
    }
}
