package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import no.brobygger.pipeline.Stages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two hundred and more good scenarios with one thing spoilt, run from the command line: each is refused with a message
 * that names the line, or it runs. No fault of the program, and no output of a run that was refused.
 */
class DamagedScenariosTest {
    private static final int EACH = 13;
    private static final List<String> GOOD = List.of("scenarios/fjord-small.yaml", "scenarios/dish-2015.yaml",
            "scenarios/nordic-power.yaml", "scenarios/nordisk-detail.yaml",
            "src/test/resources/reference/model/m2-segments-and-all.yaml",
            "src/main/resources/no/brobygger/scenario/draft/b2c-subscription_nb.yaml",
            "src/main/resources/no/brobygger/scenario/draft/energy_en.yaml");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(DamagedScenario.Kind.class)
    void a_damaged_scenario_is_refused_with_its_line_or_runs(DamagedScenario.Kind kind) throws IOException {
        SplittableRandom random = new SplittableRandom(7 + kind.ordinal());
        for (int i = 0; i < EACH; i++) {
            String good = GOOD.get(i % GOOD.size());
            DamagedScenario damaged = DamagedScenario.of(Files.readString(Path.of(good)), kind, random);
            Path file = Files.writeString(folder.resolve(kind + "-" + i + ".yaml"), damaged.text());
            runs(damaged, file, folder.resolve("out-" + i));
        }
    }

    private static void runs(DamagedScenario damaged, Path file, Path output) throws IOException {
        Invocation run = Invocation.of(Stages.standard(), "run", file.toString(), "--format", "json", "--trials", "50",
                "--threads", "1", "-o", output.toString());
        String said = damaged.what() + "\n" + run.err() + "\n" + damaged.text();
        assertFalse(run.err().contains("\tat ") || run.err().contains("fault of the program"), said);
        if (run.code() == ExitCode.DONE) {
            assertTrue(damaged.line().isEmpty(), said);
            assertEquals(List.of("history.jsonl", "results.json"), names(output), said);
        } else {
            assertEquals(ExitCode.WRONG_INPUT, run.code(), said);
            assertFalse(Files.exists(output), said);
            assertTrue(run.err().startsWith(file + ":"), said);
            damaged.line().ifPresent(line -> assertTrue(run.err().contains(file + ":" + line + ":"),
                    "line " + line + " of " + said));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
