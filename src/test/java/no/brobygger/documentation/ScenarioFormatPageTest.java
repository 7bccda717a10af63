package no.brobygger.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.brobygger.scenario.yaml.Format;
import no.brobygger.scenario.yaml.Key;
import no.brobygger.scenario.yaml.Shape;
import org.junit.jupiter.api.Test;

/** {@code docs/scenario-format.md} and {@code docs/model.md} name every key that the reader knows. */
class ScenarioFormatPageTest {

    @Test
    void the_format_page_names_every_key() throws IOException {
        String pages = Files.readString(Path.of("docs/scenario-format.md")) + Files.readString(Path.of("docs/model.md"));
        Set<String> keys = new TreeSet<>();
        collect(Format.ROOT, keys);
        assertTrue(keys.containsAll(Set.of("title", "half-life", "probability", "split")), keys.toString());
        List<String> missing = new ArrayList<>();
        for (String key : keys) {
            if (!Pattern.compile("(?<![\\w-])" + Pattern.quote(key) + "(?![\\w-])").matcher(pages).find()) {
                missing.add(key);
            }
        }
        assertEquals(List.of(), missing);
    }

    private static void collect(Shape shape, Set<String> keys) {
        if (shape instanceof Shape.Group group) {
            group.keys().forEach(key -> keys.add(key.name()));
            group.keys().stream().map(Key::shape).forEach(below -> collect(below, keys));
        } else if (shape instanceof Shape.Names names) {
            collect(names.each(), keys);
        } else if (shape instanceof Shape.Items items) {
            collect(items.each(), keys);
        }
    }
}
