package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell script, in a home of its own whose program is built already, with a Java that only prints its arguments. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"run a.yaml, true", "run a.yaml --trials 399999, true", "run a.yaml --trials auto, true",
        "run a.yaml --trials 400000, false", "run --trials=1000000 a.yaml, false", "run 400000, true",
        "run a.yaml --trials 1000000 --trials 10, true", "optimise a.yaml, false"})
    void only_a_long_run_is_compiled_thoroughly(String arguments, boolean quick) throws Exception {
        assertEquals(quick, started(arguments.split(" ")).contains(QUICK));
    }

    @Test
    void arguments_reach_the_program_as_they_are() throws Exception {
        List<String> words = started("run", "a file.yaml", "--set", "heading.title=*");
        assertEquals(List.of("run", "a file.yaml", "--set", "heading.title=*"), words.subList(words.size() - 4, words.size()));
    }

    @Test
    void messages_that_go_elsewhere_go_to_no_terminal() throws Exception {
        assertTrue(started("run", "a.yaml").stream().noneMatch(word -> word.contains("brobygger.terminal")));
    }

    private List<String> started(String... arguments) throws IOException, InterruptedException {
        Path script = Files.copy(Path.of("brobygger"), home.resolve("brobygger"));
        for (String older : List.of("pom.xml", "src/main/sources", "templates/page")) {
            Files.createDirectories(home.resolve(older).getParent());
            Files.setLastModifiedTime(Files.createFile(home.resolve(older)), FileTime.fromMillis(0));
            Files.setLastModifiedTime(home.resolve(older).getParent(), FileTime.fromMillis(0));
        }
        Files.createDirectories(home.resolve("target/launcher"));
        for (String built : List.of("brobygger.jar", "launcher/built", "launcher/archived")) {
            Files.setLastModifiedTime(Files.createFile(home.resolve("target").resolve(built)), FileTime.fromMillis(1_000));
        }
        Path java = Files.createDirectories(home.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder shell = new ProcessBuilder(command).redirectErrorStream(true);
        shell.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        Process process = shell.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed.lines().toList();
    }
}
