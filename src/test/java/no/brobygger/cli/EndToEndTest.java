package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.brobygger.pipeline.OutputFormat;
import no.brobygger.pipeline.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is, on a scenario of the repository, with few trials. */
class EndToEndTest {
    private static final String FILE = "scenarios/fjord-small.yaml";

    @TempDir
    Path folder;

    @Test
    void a_scenario_file_becomes_an_analysis() throws IOException {
        Invocation run = Invocation.of(Stages.standard(), "run", FILE, "--trials", "500", "--format",
                "pdf,xlsx,json,csv,one-pager", "-o", folder.toString());
        assertEquals(0, run.code(), run.err());
        for (OutputFormat format : OutputFormat.values()) {
            assertTrue(Files.size(folder.resolve(format.fileName())) > 1000, format.fileName());
        }
        byte[] pdf = Files.readAllBytes(folder.resolve("analysis.pdf"));
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
    }

    @Test
    void standard_input_gives_what_the_file_gives() throws IOException {
        String[] options = {"--trials", "500", "--format", "csv", "-o", "-"};
        byte[] fromFile = Invocation.of(Stages.standard(), with(FILE, options)).outBytes();
        assertTrue(fromFile.length > 1000);
        assertArrayEquals(fromFile, Invocation.withInput(Files.readString(Path.of(FILE)), Stages.standard(),
                with("-", options)).outBytes());
    }

    @Test
    void an_override_is_recorded() {
        Invocation run = Invocation.of(Stages.standard(), with(FILE, "--set", "customers.churn=11%", "--trials", "10",
                "--format", "json", "-o", "-"));
        assertTrue(run.out().contains("\"overrides\": [ \"customers.churn=11%\" ]"), run.err());
    }

    @Test
    void a_template_that_cannot_be_used_is_named_and_nothing_is_written() throws IOException {
        Files.writeString(folder.resolve("report.ftlx"), "<#if");
        Path out = folder.resolve("out");
        Invocation run = Invocation.of(Stages.standard(), "run", FILE, "--trials", "10", "--templates",
                folder.toString(), "-o", out.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("brobygger: report.ftlx:1:"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void a_file_that_is_missing_is_named() {
        Invocation run = Invocation.of(Stages.standard(), "run", "no-such.yaml");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("no-such.yaml: "), run.err());
    }

    @Test
    void a_wrong_override_is_shown_as_it_was_written() {
        Invocation check = Invocation.of(Stages.standard(), "check", FILE, "--set", "customers.chrun=11%");
        assertEquals(2, check.code());
        assertTrue(check.err().startsWith("--set customers.chrun=11%: "), check.err());
    }

    private static String[] with(String file, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "run";
        arguments[1] = file;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return arguments;
    }
}
