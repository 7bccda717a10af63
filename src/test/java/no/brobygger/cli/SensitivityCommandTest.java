package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.pipeline.Stages;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SensitivityCommandTest {
    private static final String FJORD = "scenarios/fjord-small.yaml";

    private static Invocation sensitivity(String... arguments) {
        return Invocation.of(Stages.standard(), Stream.concat(Stream.of("sensitivity"),
                Stream.concat(Stream.of(arguments), Stream.of("--trials", "1000"))).toArray(String[]::new));
    }

    @Test
    void what_moves_npv_and_where_it_is_nothing_stand_in_lines_of_a_terminal() {
        for (String language : List.of("en", "nb", "da")) {
            Invocation done = sensitivity(FJORD, "--language", language);

            assertEquals(0, done.code(), done.err());
            assertTrue(done.out().lines().allMatch(line -> TerminalText.width(line) <= SensitivitySummary.COLUMNS), done.out());
            assertTrue(done.outLines().stream().anyMatch(line -> line.startsWith("brand.lifts.new-customers")), done.out());
        }
    }

    @Test
    void correlated_inputs_stand_below_the_unknown_that_they_are() {
        List<String> lines = sensitivity("scenarios/nordisk-detail.yaml", "--language", "en").outLines();
        int head = lines.indexOf(lines.stream().filter(l -> l.startsWith("2 correlated inputs")).findFirst().orElseThrow());

        assertTrue(lines.get(head + 1).startsWith("  tilbud.lifts.price"), () -> lines.get(head + 1));
        assertTrue(lines.get(head + 2).startsWith("  tilbud.lifts.volume"), () -> lines.get(head + 2));
    }

    @Test
    void the_file_holds_every_unknown_and_is_the_same_with_any_number_of_threads(@TempDir Path folder) throws IOException {
        Invocation one = sensitivity(FJORD, "--threads", "1", "--format", "json", "-o", "-");
        sensitivity(FJORD, "--threads", "3", "-o", folder.toString());

        assertArrayEquals(one.outBytes(), Files.readAllBytes(folder.resolve("sensitivity.json")));
        JsonNode found = new ObjectMapper().readTree(one.outBytes()).get("sensitivity");
        assertEquals(13, found.get("unknowns").size()); // 14 uncertain inputs, of which the effectiveness stands at two places
        assertEquals(13, found.get("tornado").size());
        assertEquals(1, Stream.of("benchmark", "risks", "interactions")
                .mapToDouble(kind -> found.get("variance-by-evidence").get(kind).asDouble()).sum(), 1e-12);
    }

    @Test
    void where_nothing_is_uncertain_it_says_so() {
        Stages standard = Stages.standard();
        Scenario sure = ScenarioReader.read(FJORD, List.of()).replacing(a -> new Assumption(a.path(), a.stream(),
                new Distribution.Fixed(a.median()), a.legal(), a.unit(), a.provenance()));
        Invocation done = Invocation.of(new Stages((source, overrides) -> sure, standard.analysing(), standard.rendering()),
                "sensitivity", "sure.yaml", "--trials", "500");

        assertEquals(0, done.code(), done.err());
        assertTrue(done.out().lines().findFirst().orElseThrow().endsWith("no uncertain input moves it"), done.out());
    }

    @Test
    void another_format_is_refused() {
        Invocation refused = sensitivity(FJORD, "--format", "pdf", "-o", "-");

        assertEquals(2, refused.code());
        assertTrue(refused.err().startsWith("brobygger: the sensitivity can be had as json, not as pdf\n"), refused.err());
    }
}
