package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.brobygger.pipeline.Stages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The help of every command teaches, and what it teaches works. */
class LessonTest {
    @TempDir
    Path folder;

    private static Set<String> commands() {
        return new Program(Terminal.system(), Stages.standard()).commandLine().getSubcommands().keySet();
    }

    @Test
    void every_command_has_a_lesson() {
        Set<String> taught = new TreeSet<>(Lesson.REGISTER.stream().map(Lesson::command).toList());
        assertEquals(List.of(), commands().stream().filter(command -> !taught.contains(command)).toList());
    }

    @Test
    void the_help_of_a_command_shows_examples_exit_codes_files_and_what_to_do_then() {
        String help = Invocation.of(Stages.standard(), "run", "--help").out();
        assertTrue(help.contains("--set finance.discount-rate=11%\n      What if?"), help);
        for (String heading : List.of("Exit codes:", "Examples:", "Files:", "Next:")) {
            assertTrue(help.contains("\n" + heading + "\n"), heading);
        }
        assertTrue(help.lines().allMatch(line -> line.length() <= 80), help);
    }

    @TestFactory
    Stream<DynamicTest> examples_work() {
        return Lesson.REGISTER.stream().filter(lesson -> lesson.command().isEmpty() || commands().contains(lesson.command()))
                .flatMap(lesson -> lesson.examples().keySet().stream()).distinct()
                .map(line -> DynamicTest.dynamicTest(line, () -> works(line)));
    }

    /** On the small scenario, with few trials and into a folder of the test. */
    private void works(String line) {
        String words = line.replaceFirst("^source <\\((.*)\\)$", "$1").replaceFirst("^brobygger ", "").replaceFirst(" > .*", "")
                .replace("'", "");
        boolean isNew = words.startsWith("new ");
        List<String> arguments = new ArrayList<>(List.of(words.replace("fjord.yaml",
                isNew ? folder.resolve("fjord.yaml").toString() : "scenarios/fjord-small.yaml").split(" ")));
        if (isNew && !words.contains("--template")) {
            arguments.addAll(List.of("--template", "retail"));
        }
        if (isNew) {
            arguments.add("--force");
        }
        if (words.matches("(run|compare|optimise|sensitivity) .*")) {
            arguments.addAll(List.of("--trials", "500"));
        }
        int output = arguments.indexOf("-o");
        if (output > 0 && !arguments.get(output + 1).equals("-")) {
            arguments.set(output + 1, folder.toString());
        } else if (output < 0 && arguments.get(0).equals("run")) {
            arguments.addAll(List.of("-o", folder.toString(), "--format", "json"));
        }
        Invocation done = Invocation.of(Stages.standard(), arguments.toArray(String[]::new));
        assertTrue(done.code() == ExitCode.DONE || done.code() == ExitCode.CHALLENGED && words.contains("--strict"),
                arguments + "\n" + done.err());
    }

    @Test
    void a_shell_completes_commands_options_and_values() {
        String script = Invocation.of(Stages.standard(), "completion", "bash").out();
        assertTrue(script.contains("complete -F _complete_brobygger -o default brobygger"), script);
        for (String word : List.of("\"b2b-subscription\"", "\"one-pager\"", "\"nb\"", "'--strict'")) {
            assertTrue(script.contains(word), word);
        }
        assertEquals(script, Invocation.of(Stages.standard(), "completion", "zsh").out());
    }

    @Test
    void a_command_that_is_not_there_is_answered_with_the_nearest() {
        Invocation wrong = Invocation.of(Stages.standard(), "chekc", "fjord.yaml");
        assertEquals(ExitCode.WRONG_INPUT, wrong.code());
        assertTrue(wrong.err().startsWith("brobygger: there is no command 'chekc'; did you mean 'check'?"), wrong.err());
    }
}
