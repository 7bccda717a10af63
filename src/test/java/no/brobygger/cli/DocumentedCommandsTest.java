package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.brobygger.pipeline.Stages;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.yaml.draft.Template;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command and every complete scenario in the documentation works as it is printed. */
class DocumentedCommandsTest {
    private static final Pattern COMMAND = Pattern.compile("(?:^ *|`)\\./brobygger ([^`\n]+)", Pattern.MULTILINE);
    private static final Pattern SCENARIO = Pattern.compile("^```yaml\n(title: .*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path folder;

    /** Files that an earlier command of a page has written; they stand in the folder of the test. */
    private final Set<String> written = new HashSet<>();

    @TestFactory
    Stream<DynamicTest> commands_work() throws IOException {
        return found(COMMAND).stream().distinct().map(command -> DynamicTest.dynamicTest(command, () -> {
            List<String> arguments = new ArrayList<>(List.of(command.replaceFirst(" > .*", "").strip().split(" +")));
            if (arguments.get(0).equals("new")) {
                written.add(arguments.get(1));
            }
            arguments.replaceAll(word -> written.contains(word) ? folder.resolve(word).toString() : word);
            if (List.of("run", "compare", "optimise", "sensitivity").contains(arguments.get(0))) {
                arguments.addAll(List.of("--trials", "500"));
            }
            if (arguments.get(0).equals("run")) {
                arguments.addAll(List.of("-o", folder.resolve("out").toString()));
            }
            if (arguments.get(0).equals("check")) {
                arguments.add("--quiet");
            }
            assertDone(Invocation.of(Stages.standard(), arguments.toArray(String[]::new)));
        }));
    }

    @TestFactory
    Stream<DynamicTest> scenarios_are_without_problems() throws IOException {
        return found(SCENARIO).stream().map(scenario -> DynamicTest.dynamicTest(scenario.lines().findFirst().orElseThrow(),
                () -> assertDone(Invocation.withInput(scenario, Stages.standard(), "check", "--quiet", "-"))));
    }

    /** All but the last line, which names the files. {@code -Ddocs.write} brings the README up to date. */
    @Test
    void the_readme_shows_what_the_first_command_prints() throws IOException {
        Path readme = Path.of("README.md");
        String text = Files.readString(readme);
        int from = text.indexOf("```text\n") + "```text\n".length();
        int to = text.indexOf("```", from);
        Invocation run = Invocation.of(Stages.standard(), "run", "scenarios/dish-2015.yaml", "--format", "json",
                "-o", folder.toString());
        String printed = run.out().substring(0, run.out().lastIndexOf('\n', run.out().length() - 2) + 1)
                + "out/dish-2015: analysis.pdf, analysis.xlsx, results.json, monthly.csv\n";
        if (System.getProperty("docs.write") != null) {
            Files.writeString(readme, text.substring(0, from) + printed + text.substring(to));
        } else {
            assertEquals(printed, text.substring(from, to), "run this test with -Ddocs.write");
        }
    }

    @Test
    void the_tutorial_shows_what_a_wrong_number_gets() throws IOException {
        String page = Files.readString(Path.of("docs/tutorial.md"));
        int from = page.indexOf("```text\n") + "```text\n".length();
        String wrong = Template.ENERGY.text(Language.EN).replaceFirst("(?s)  churn: \\{p10: 14%.*?}", "  churn: 1,6%");
        Invocation check = Invocation.withInput(wrong, Stages.standard(), "check", "-");
        assertEquals(page.substring(from, page.indexOf("```", from)),
                check.err().replaceFirst("^-", "power.yaml").replaceFirst("1 problem.*\n$", ""));
    }

    /** {@code -Ddocs.write} brings it up to date. */
    @Test
    void the_manual_page_is_that_of_the_program() throws IOException {
        Path file = Path.of("docs/brobygger.1");
        String page = ManPage.of(new Program(Terminal.system(), Stages.standard()).commandLine());
        if (System.getProperty("docs.write") != null) {
            Files.writeString(file, page);
        }
        assertEquals(page, Files.readString(file), "run this test with -Ddocs.write");
    }

    private static void assertDone(Invocation invocation) {
        assertEquals("", invocation.err());
        assertEquals(ExitCode.DONE, invocation.code());
    }

    private static List<String> found(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> top = Files.list(Path.of(".")); Stream<Path> docs = Files.walk(Path.of("docs"))) {
            for (Path page : Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
                pattern.matcher(Files.readString(page)).results().map((MatchResult result) -> result.group(1))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
