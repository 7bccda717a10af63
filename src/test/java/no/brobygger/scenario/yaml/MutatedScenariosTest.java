package no.brobygger.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.brobygger.scenario.Origin;
import no.brobygger.scenario.Problem;
import no.brobygger.scenario.Problems;
import no.brobygger.scenario.ScenarioException;
import no.brobygger.scenario.yaml.document.ScenarioDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged scenarios: whatever is done to a good one, it is read or refused with places, never met with a fault. */
class MutatedScenariosTest {
    private static final List<String> OTHER_VALUES = List.of("", "word", "-1", "0", "1e300", "12,5", "[1, 2]", "[]",
            "{a: 1}", "{}", "{p10: 2, p90: 1}", "{value: 1, source: s}", "~", "2027-01", "&a [*a]", "*b", "!t 1",
            "\"open", "{x, y}", "9999-12");

    @ParameterizedTest
    @ValueSource(strings = {"scenarios/fjord-small.yaml", "src/test/resources/reference/model/m1-two-activities.yaml",
            "src/test/resources/reference/model/m2-segments-and-all.yaml",
            "src/test/resources/reference/model/m3-medians-and-edges.yaml"})
    void a_damaged_scenario_is_read_or_refused_with_places(String file) throws IOException {
        String good = Files.readString(Path.of(file));
        for (String damaged : damaged(good)) {
            readOrRefuse(damaged);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/reference/model/m2-segments-and-all.yaml"})
    void a_scenario_without_one_of_its_characters_is_read_or_refused_with_places(String file) throws IOException {
        String good = Files.readString(Path.of(file));
        for (int i = 0; i < good.length(); i++) {
            readOrRefuse(good.substring(0, i) + good.substring(i + 1));
        }
    }

    private static List<String> damaged(String good) {
        List<String> variants = new ArrayList<>();
        List<String> lines = good.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            variants.add(with(lines, i, null));
            variants.add(with(lines, i, " " + line));
            variants.add(with(lines, i, line.replaceFirst("^ ", "")));
            variants.add(with(lines, i, line + "\n" + line));
            for (int colon = line.indexOf(": "); colon >= 0; colon = line.indexOf(": ", colon + 1)) {
                String rest = line.substring(colon + 2);
                int end = rest.startsWith("{") || rest.startsWith("[") ? rest.length() : endOfValue(rest);
                for (String other : OTHER_VALUES) {
                    variants.add(with(lines, i, line.substring(0, colon + 2) + other + rest.substring(end)));
                }
            }
        }
        return variants;
    }

    private static int endOfValue(String rest) {
        int end = 0;
        while (end < rest.length() && ",}]".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String with(List<String> lines, int index, String line) {
        List<String> changed = new ArrayList<>(lines);
        if (line == null) {
            changed.remove(index);
        } else {
            changed.set(index, line);
        }
        return String.join("\n", changed) + "\n";
    }

    private static void readOrRefuse(String text) {
        try {
            read(text);
        } catch (ScenarioException e) {
            assertFalse(e.problems().isEmpty());
            for (Problem p : e.problems()) {
                assertTrue(p.location().line() >= 1 && p.location().column() >= 1, () -> p + "\n" + text);
                assertFalse(p.message().contains("NaN") && !text.contains("NaN"), () -> p + "\n" + text);
            }
        } catch (RuntimeException e) {
            throw new AssertionError("A fault instead of a problem for:\n" + text, e);
        }
    }

    /** One in eight with all that is read beside it: the scenarios with benchmarks in the place of its own figures. */
    private static void read(String text) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        if (text.hashCode() % 8 == 0) {
            ScenarioReader.read(bytes, List.of());
            return;
        }
        Problems problems = new Problems();
        ScenarioDocument document = ScenarioDocument.ofStandardInput(bytes, List.of(), problems);
        new ScenarioAssembly(new Reading(problems), document.root())
                .scenario(new Origin("-", document.sha256(), List.of(), text), problems);
    }
}
