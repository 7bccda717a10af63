package no.brobygger.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

/** {@code docs/scenario-format.md} and {@code docs/model.md} name every key that the reader knows. */
class ScenarioFormatPageTest {
    private static final Path READERS = Path.of("src/main/java/no/brobygger/scenario/yaml");

    @Test
    void the_format_page_names_every_key() throws Exception {
        String pages = Files.readString(Path.of("docs/scenario-format.md")) + Files.readString(Path.of("docs/model.md"));
        List<String> missing = new ArrayList<>();
        for (String key : keys()) {
            if (!Pattern.compile("(?<![\\w-])" + Pattern.quote(key) + "(?![\\w-])").matcher(pages).find()) {
                missing.add(key);
            }
        }
        assertEquals(List.of(), missing);
    }

    /** The lists of keys in the readers: constants whose names end in KEYS. */
    private static Set<String> keys() throws IOException, ReflectiveOperationException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(READERS)) {
            for (String name : files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".java"))
                    .filter(n -> !n.startsWith("package-")).map(n -> n.replace(".java", "")).toList()) {
                for (Field field : Class.forName(ScenarioReader.class.getPackageName() + "." + name).getDeclaredFields()) {
                    if (field.getName().endsWith("KEYS")) {
                        field.setAccessible(true);
                        ((List<?>) field.get(null)).forEach(key -> keys.add((String) key));
                    }
                }
            }
        }
        assertTrue(keys.containsAll(Set.of("title", "half-life", "probability", "split")), keys.toString());
        return keys;
    }
}
