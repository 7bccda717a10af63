package no.brobygger.cli;

import java.util.List;
import java.util.Set;
import no.brobygger.pipeline.OutputException;
import no.brobygger.pipeline.SelectionException;
import no.brobygger.report.html.TemplateProblem;
import no.brobygger.scenario.ScenarioException;
import no.brobygger.scenario.yaml.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into a message and an exit code: the one place that decides both. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The command line is wrong. */
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        terminal.message("brobygger: " + TerminalText.line(message(wrong)));
        terminal.message("'%s --help' shows what it takes.", command.getCommandSpec().qualifiedName());
        return ExitCode.WRONG_INPUT;
    }

    private static String message(ParameterException wrong) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return wrong.getMessage();
        }
        Set<String> commands = wrong.getCommandLine().getSubcommands().keySet();
        if (!commands.isEmpty() && !unmatched.isUnknownOption()) {
            String word = unmatched.getUnmatched().get(0);
            return "there is no command '" + word + "'; " + Spelling.nearest(word, commands)
                    .map(near -> "did you mean '" + near + "'?").orElse("choose from " + String.join(", ", commands));
        }
        List<String> similar = unmatched.getSuggestions();
        return wrong.getMessage() + (similar.isEmpty() ? "" : "; did you mean '" + similar.get(0) + "'?");
    }

    /** A command failed. */
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        return report(failure, arguments.expandedArgs().contains("--stacktrace"));
    }

    /** Says what went wrong and returns the exit code for it. */
    int report(Throwable failure, boolean withStackTrace) {
        int code = report(failure);
        if (withStackTrace) {
            terminal.stackTrace(failure);
        }
        return code;
    }

    private int report(Throwable failure) {
        if (failure instanceof ScenarioException wrong) {
            new ProblemPrinter(terminal).print(wrong.problems());
            return ExitCode.WRONG_INPUT;
        }
        if (failure instanceof OutputException || failure instanceof SelectionException
                || failure instanceof TemplateProblem) {
            terminal.message("brobygger: " + TerminalText.line(failure.getMessage()));
            return ExitCode.WRONG_INPUT;
        }
        if (failure instanceof OutOfMemoryError) {
            terminal.message("brobygger: the memory is too small for this run; nothing was written. Ask for fewer "
                    + "--trials, or give more with JAVA_TOOL_OPTIONS=-Xmx4g");
            return ExitCode.FAULT;
        }
        terminal.message("brobygger: this is a fault of the program, not of your scenario (%s); nothing was written. "
                + "Please report it with the output of --stacktrace.", TerminalText.line(failure.toString()));
        return ExitCode.FAULT;
    }
}
