package no.brobygger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.brobygger.pipeline.ScenarioSource;
import no.brobygger.pipeline.Stages;
import no.brobygger.scenario.Problem;
import no.brobygger.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code brobygger check FILE…}: problems only. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Says what is wrong with scenario files; calculates nothing.")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Stages stages;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scenario files; - reads standard input.")
    private List<String> files;

    @Mixin
    private ScenarioOptions options = new ScenarioOptions();

    CheckCommand(Terminal terminal, Stages stages) {
        this.terminal = terminal;
        this.stages = stages;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        for (String file : files) {
            problems.addAll(problemsOf(file));
        }
        new ProblemPrinter(terminal).print(problems);
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    private List<Problem> problemsOf(String file) {
        try {
            stages.reading().read(new ScenarioSource(file, terminal.in()), options.overrides());
        } catch (ScenarioException wrong) {
            return wrong.problems();
        }
        if (!options.isQuiet()) {
            terminal.print(TerminalText.line(file) + ": no problems\n");
        }
        return List.of();
    }
}
