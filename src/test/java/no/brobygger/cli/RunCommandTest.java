package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Warning;
import no.brobygger.pipeline.OutputFormat;
import no.brobygger.pipeline.Stages;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Location;
import no.brobygger.scenario.Problem;
import no.brobygger.scenario.ScenarioException;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCommandTest {
    /** A scenario about which there is nothing to ask. */
    static final String SOUND = "src/test/resources/no/brobygger/decision/challenge/sound.yaml";

    @TempDir
    Path folder;

    @Test
    void a_run_leaves_its_files_and_prints_where_they_are() throws IOException {
        Invocation run = Invocation.of(Invocation.sample(), "run", "sample.yaml", "-o", out());
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        assertEquals(List.of("analysis.pdf", "history.jsonl", "monthly.csv", "results.json"), files());
        assertTrue(run.out().endsWith(out() + ": analysis.pdf, results.json, monthly.csv\n"), run.out());
    }

    @Test
    void only_the_formats_that_are_asked_for_are_written() throws IOException {
        assertEquals(0, Invocation.of(Invocation.sample(), "run", "a.yaml", "--format", "csv,JSON", "-o", out()).code());
        assertEquals(List.of("history.jsonl", "monthly.csv", "results.json"), files());
    }

    @Test
    void every_run_adds_a_line_to_the_history_of_its_folder() throws IOException {
        for (String seed : List.of("1", "2")) {
            assertEquals(0, Invocation.of(Invocation.simulated("x"), "run", "a.yaml", "--seed", seed, "-o", out()).code());
        }
        List<String> lines = Files.readAllLines(folder.resolve("out/history.jsonl"));
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).contains("\"seed\":2,") && lines.get(1).contains("\"verdict\":"), lines.get(1));
    }

    /** The results depend on the input alone; the report tells of the runs before it. */
    @Test
    void the_history_changes_no_result() throws IOException {
        Invocation.of(Invocation.sample(), "run", "a.yaml", "-o", out());
        byte[] first = Files.readAllBytes(folder.resolve("out/results.json"));
        Files.writeString(folder.resolve("out/history.jsonl"), "{}\n");
        Invocation run = Invocation.of(Invocation.sample(), "run", "a.yaml", "--quiet", "-o", out());
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("out/results.json")));
        assertEquals(folder.resolve("out/history.jsonl") + ":1: this line was written by no run; it was left where it is "
                + "and is not counted.\n", run.err());
        assertEquals(2, Files.readAllLines(folder.resolve("out/history.jsonl")).size());
    }

    @Test
    void quiet_prints_nothing() {
        Invocation run = Invocation.of(Invocation.sample(), "run", "a.yaml", "--quiet", "-o", out());
        assertEquals("", run.out() + run.err());
    }

    @Test
    void standard_output_carries_the_file_alone() throws IOException {
        Invocation.of(Invocation.sample(), "run", "a.yaml", "-o", out());
        for (OutputFormat format : List.of(OutputFormat.PDF, OutputFormat.JSON, OutputFormat.CSV)) {
            Invocation run = Invocation.of(Invocation.sample(), "run", "a.yaml", "--format", format.key(), "-o", "-");
            assertEquals(0, run.code());
            assertEquals("", run.err());
            assertArrayEquals(Files.readAllBytes(folder.resolve("out").resolve(format.fileName())), run.outBytes());
        }
    }

    @Test
    void the_same_run_gives_the_same_bytes_whatever_the_threads() {
        byte[] once = json("--threads", "1");
        assertArrayEquals(once, json("--threads", "1"));
        assertArrayEquals(once, json("--threads", "2"));
        assertArrayEquals(once, json("--threads", "3", "--language", "nb"));
        assertFalse(java.util.Arrays.equals(once, json("--seed", "2")));
    }

    /** Simulated anew. */
    private static byte[] json(String... more) {
        String[] arguments = Stream.concat(Stream.of("run", "a.yaml", "--format", "json", "-o", "-"), Stream.of(more))
                .toArray(String[]::new);
        return Invocation.of(Invocation.simulated("Marketing 2027"), arguments).outBytes();
    }

    @Test
    void trials_and_seed_of_the_command_line_go_before_those_of_the_scenario() {
        String json = new String(json("--trials", "500", "--seed", "-7"), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(json.contains("\"seed\": -7,") && json.contains("\"trials\": 500,"), json.substring(0, 400));
    }

    @Test
    void as_many_trials_as_precision_takes_are_the_trials_of_the_manifest_and_of_the_summary() throws IOException {
        Invocation run = Invocation.of(Invocation.simulated("x"), "run", "a.yaml", "--trials", "AUTO", "-o", out());
        Matcher used = Pattern.compile("\"trials\": (\\d+),")
                .matcher(Files.readString(folder.resolve("out/results.json")));
        assertTrue(used.find());
        int trials = Integer.parseInt(used.group(1));
        assertTrue(trials >= 5_000, used.group());
        assertTrue(run.out().contains(String.format(Locale.ROOT, "%,d trials", trials)), run.out());
        Invocation stated = Invocation.of(Invocation.simulated("x"), "run", "a.yaml", "--trials", used.group(1),
                "--format", "json", "-o", "-");
        assertEquals(Files.readString(folder.resolve("out/results.json")), stated.out());
    }

    @Test
    void overrides_reach_the_reader_in_order() {
        Stages echoing = reading((source, overrides) -> {
            throw problem(source.name() + overrides);
        });
        Invocation run = Invocation.of(echoing, "run", "a.yaml", "--set", "market.churn=10%", "--set", "months=24");
        assertTrue(run.err().contains("a.yaml[market.churn=10%, months=24]"), run.err());
    }

    @Test
    void every_problem_of_the_scenario_is_printed_with_its_place() {
        Invocation run = Invocation.of(reading((source, overrides) -> {
            throw problem("margin is 172 %; it lies between -100 and 100 %.");
        }), "run", "case.yaml", "-o", out());
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("case.yaml:3:9: margin is 172 %"), run.err());
        assertTrue(run.err().endsWith("1 problem. Nothing was calculated.\n"), run.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "run a.yaml --format xls|there is no format 'xls'; choose from pdf, xlsx, json, csv, one-pager",
        "run a.yaml --language sv|there is no language 'sv'; choose from en, nb, da",
        "run a.yaml -o -|exactly one --format", "run a.yaml --format json,csv -o -|exactly one --format",
        "run a.yaml --trials 0|--trials must be 1 to 10000000", "run a.yaml --trials many|'many' is not a number of trials, nor auto",
        "run a.yaml --output=|-o needs the name of a folder", "run a.yaml --threads 0|--threads must be 1 or more", "run|FILE", "run a.yaml --trails 5|did you mean '--trials'?",
        "rnu a.yaml|there is no command 'rnu'; did you mean 'run'?", "case.yaml|choose from run, check", "\"\"|Which command?"})
    void a_wrong_command_line_says_what_is_wrong(String line, String message) {
        Invocation run = Invocation.of(Invocation.sample(), line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains(message), run.err());
        assertTrue(run.err().contains("--help' shows"), run.err());
    }

    @Test
    void a_run_that_fails_while_rendering_leaves_the_earlier_output() throws IOException {
        Invocation.of(Invocation.sample(), "run", "a.yaml", "-o", out());
        byte[] before = Files.readAllBytes(folder.resolve("out/results.json"));
        Map<OutputFormat, Stages.Rendering> rendering = new EnumMap<>(Invocation.sample().rendering());
        rendering.put(OutputFormat.CSV, (results, settings, timings) -> {
            throw new IllegalStateException("no\u001b[31m ink");
        });
        Stages failing = new Stages(Invocation.sample().reading(), Invocation.sample().analysing(), rendering);
        Invocation run = Invocation.of(failing, "run", "a.yaml", "--seed", "2", "-o", out());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("fault of the program") && run.err().contains("ink"), run.err());
        assertEquals(1, run.err().lines().count());
        assertFalse(run.err().contains("\u001b"));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("out/results.json")));
        assertEquals(List.of("analysis.pdf", "history.jsonl", "monthly.csv", "results.json"), files());
        assertTrue(Invocation.of(failing, "run", "a.yaml", "--stacktrace", "-o", out()).err().contains("\tat no.brobygger"));
    }

    @Test
    void a_failure_of_the_machine_is_told_in_one_line() {
        for (Error error : List.of(new OutOfMemoryError("heap"), new StackOverflowError(), new LinkageError("lib"))) {
            Stages failing = new Stages(Invocation.sample().reading(), (scenario, settings, timings) -> {
                throw error;
            }, Invocation.sample().rendering());
            Invocation run = Invocation.of(failing, "run", "a.yaml", "-o", out());
            assertEquals(1, run.code());
            assertEquals(1, run.err().lines().count(), run.err());
            assertEquals(error instanceof OutOfMemoryError, run.err().contains("fewer --trials"));
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Invocation run = Invocation.of(Invocation.sample(), "run", "a.yaml", "-o", file.resolve("out").toString());
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("brobygger: The results could not be written to " + file), run.err());
        assertEquals(1, run.err().lines().count());
        assertEquals("in the way", Files.readString(file));
    }

    @Test
    void standard_output_that_takes_no_more_is_reported() {
        Terminal full = new Terminal(java.io.InputStream.nullInputStream(), new java.io.OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        }, java.io.OutputStream.nullOutputStream(), false);
        assertEquals(2, new Program(full, Invocation.sample()).execute("run", "a.yaml", "--format", "json", "-o", "-"));
    }

    @Test
    void what_the_simulation_noticed_is_printed_and_under_strict_nothing_is_written() {
        Stages noticing = noticing("2 % of the draws of churn were clipped", false);
        Invocation strict = Invocation.of(noticing, "run", "a.yaml", "--strict", "-o", out());
        assertEquals(3, strict.code());
        assertEquals("", strict.out());
        assertTrue(strict.err().contains("a.yaml: 2 % of the draws of churn were clipped"), strict.err());
        assertFalse(Files.exists(folder.resolve("out")));
        assertEquals(0, Invocation.of(noticing, "run", "a.yaml", "-o", out()).code());
    }

    /** Of the sample case. */
    @Test
    void under_strict_challenges_are_printed_and_nothing_is_written() {
        Invocation strict = Invocation.of(Invocation.sample(), "run", "a.yaml", "--strict", "-o", out());
        assertEquals(3, strict.code());
        assertEquals("", strict.out());
        assertTrue(strict.err().contains("a.yaml: no-measurement: The proposal has no cost line"), strict.err());
        assertTrue(strict.err().endsWith("brobygger: --strict: nothing was written.\n"), strict.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void without_strict_the_summary_names_the_gravest_challenges() {
        Invocation run = Invocation.of(Invocation.sample(), "run", "a.yaml", "-o", out());
        assertTrue(run.out().contains("A CFO would ask about"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void a_built_in_default_is_no_fault_of_the_scenario_under_strict() throws IOException {
        Stages sound = new Stages((source, overrides) -> ScenarioReader.read(SOUND, List.of("simulation.trials=500")),
                Stages.standard().analysing(), Invocation.sample().rendering());
        Invocation run = Invocation.of(noticing(sound, "10 % of the draws of elasticity were clipped", true), "run",
                "a.yaml", "--strict", "-o", out());
        assertEquals(0, run.code());
        assertEquals("a.yaml: 10 % of the draws of elasticity were clipped\n", run.err());
        assertEquals(4, files().size());
    }

    @Test
    void timings_are_printed_on_standard_error() {
        Invocation run = Invocation.of(Invocation.simulated("x"), "run", "a.yaml", "--timings", "--quiet", "-o", out());
        assertEquals("", run.out());
        for (String step : List.of("read", "central", "trials", "percentiles", "report", "json", "csv", "write", "in all")) {
            assertTrue(run.err().lines().anyMatch(line -> line.matches(step + " +\\d+\\.\\d{3} s")), run.err());
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Verdict: , Peak", "nb, Konklusjon: , Likv.-", "da, Konklusion: , Likv.-"})
    void the_summary_is_in_the_language_of_the_report(String language, String verdict, String head) {
        Invocation run = Invocation.of(Invocation.simulated("x"), "run", "a.yaml", "--trials", "10", "--language", language,
                "-o", out());
        assertTrue(run.out().contains(verdict) && run.out().contains(head), run.out());
        assertTrue(run.outLines().size() <= CaseSummary.LINES, run.out());
        assertEquals("", run.err());
    }

    @Test
    void help_and_version_are_results() {
        Invocation help = Invocation.of(Invocation.sample(), "--help");
        assertEquals(0, help.code());
        assertTrue(help.out().contains("run") && help.out().contains("check") && help.out().contains("Exit codes"));
        assertFalse(help.out().contains("forecast"));
        assertEquals("brobygger 1.0.0\n", Invocation.of(Invocation.sample(), "--version").out());
    }

    private static Stages noticing(String text, boolean onDefault) {
        return noticing(Invocation.sample(), text, onDefault);
    }

    private static Stages noticing(Stages stages, String text, boolean onDefault) {
        return new Stages(stages.reading(), (scenario, settings, timings) -> {
            Analysis analysis = stages.analysing().analyse(scenario, settings, timings);
            Assumption input = analysis.scenario().assumptions().stream()
                    .filter(a -> a.provenance().byDefault() == onDefault).findFirst().orElseThrow();
            return new Analysis(analysis.scenario(), analysis.plans(), analysis.npv(), analysis.beats(),
                    analysis.segments(), List.of(new Warning(input, 0.02, text)));
        }, stages.rendering());
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static Stages reading(Stages.Reading reading) {
        return new Stages(reading, Invocation.sample().analysing(), Invocation.sample().rendering());
    }

    static ScenarioException problem(String message) {
        return new ScenarioException(List.of(new Problem(new Location("case.yaml", 3, 9), message, "margin: 172%")));
    }
}
