package no.brobygger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.brobygger.analysis.Analyst;
import no.brobygger.decision.challenge.Challenges;
import no.brobygger.decision.challenge.Finding;
import no.brobygger.pipeline.ScenarioSource;
import no.brobygger.pipeline.Stages;
import no.brobygger.scenario.Problem;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code brobygger check FILE…}: what is wrong, and what would be asked about; nothing is simulated. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Says what is wrong with scenario files, and what a CFO would ask about; simulates nothing.")
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
        boolean challenged = false;
        for (String file : files) {
            try {
                challenged |= challenges(file);
            } catch (ScenarioException wrong) {
                problems.addAll(wrong.problems());
            }
        }
        new ProblemPrinter(terminal).print(problems);
        return !problems.isEmpty() ? ExitCode.WRONG_INPUT
                : challenged && options.isStrict() ? ExitCode.CHALLENGED : ExitCode.DONE;
    }

    /** Prints what a sound file would be asked about; true if there is anything. */
    private boolean challenges(String file) {
        Scenario scenario = stages.reading().read(new ScenarioSource(file, terminal.in()), options.overrides());
        List<Finding> findings = Challenges.of(scenario, new Analyst(scenario).centralCases());
        if (!options.isQuiet() || options.isStrict()) {
            new ChallengePrinter(terminal).print(file, scenario, findings);
        }
        if (!options.isQuiet()) {
            terminal.print(TerminalText.line(file) + ": no problems" + counted(findings.size()) + "\n");
        }
        return !findings.isEmpty();
    }

    private static String counted(int challenges) {
        return challenges == 0 ? "" : challenges == 1 ? ", 1 challenge" : ", " + challenges + " challenges";
    }
}
