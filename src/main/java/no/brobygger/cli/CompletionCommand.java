package no.brobygger.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code brobygger completion bash|zsh}: so that the shell completes commands and options. */
@Command(name = "completion", mixinStandardHelpOptions = true,
        description = "Prints a script with which bash or zsh complete commands, options and their values.")
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "bash|zsh", description = "Which shell.")
    private Shell shell;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The shells that there is a script for; it is one and the same, which makes zsh speak as bash does. */
    enum Shell {
        BASH, ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        terminal.print(AutoComplete.bash(program.getCommandName(), program).replace("\r\n", "\n"));
        return ExitCode.DONE;
    }
}
