package no.brobygger.cli;

import java.util.Arrays;
import java.util.List;
import no.brobygger.pipeline.BusinessCase;
import no.brobygger.pipeline.Stages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program as its caller sees it: arguments in, exit code out. */
final class Program {
    private final Failures failures;
    private final CommandLine commandLine;

    Program(Terminal terminal, Stages stages) {
        this.failures = new Failures(terminal);
        this.commandLine = new CommandLine(new Brobygger());
        commandLine.addSubcommand(new RunCommand(terminal, stages));
        commandLine.addSubcommand(new CheckCommand(terminal, stages));
        commandLine.addSubcommand(new CompareCommand(terminal, stages));
        commandLine.addSubcommand(new NewCommand(terminal));
        commandLine.addSubcommand(new ExplainCommand(terminal, stages));
        commandLine.addSubcommand(new EvidenceCommand(terminal));
        commandLine.addSubcommand(new OptimiseCommand(terminal, stages));
        commandLine.addSubcommand(new SensitivityCommand(terminal, stages));
        commandLine.addSubcommand(new SchemaCommand(terminal));
        commandLine.addSubcommand(new CompletionCommand(terminal));
        Lesson.teach(commandLine);
        commandLine.setOut(terminal.outWriter()).setErr(terminal.errWriter())
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    /** The commands with their options. */
    CommandLine commandLine() {
        return commandLine;
    }

    /** Does what the arguments say. */
    int execute(String... arguments) {
        if (Arrays.asList(arguments).contains("--no-colour")) {
            commandLine.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        }
        try {
            return commandLine.execute(arguments);
        } catch (Error e) {
            return failures.report(e, Arrays.asList(arguments).contains("--stacktrace"));
        }
    }

    @Command(name = "brobygger", mixinStandardHelpOptions = true, version = BusinessCase.PROGRAM,
            synopsisSubcommandLabel = "COMMAND",
            description = "Marketing investment business cases: "
                    + "from a scenario file to an analysis that a CFO can sign.")
    static final class Brobygger implements Runnable {
        @Spec
        private CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "Which command? One of " + String.join(", ", commands())
                    + ". To begin: brobygger new fjord.yaml");
        }

        private List<String> commands() {
            return List.copyOf(spec.subcommands().keySet());
        }
    }
}
