package no.brobygger.cli;

import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.brobygger.pipeline.OutputFormat;
import no.brobygger.pipeline.Progress;
import no.brobygger.pipeline.RunSettings;
import no.brobygger.pipeline.ScenarioSource;
import no.brobygger.pipeline.SensitivityCase;
import no.brobygger.pipeline.Stages;
import no.brobygger.pipeline.Timings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brobygger sensitivity FILE}: what drives the result, and where the case fails. */
@Command(name = "sensitivity", mixinStandardHelpOptions = true,
        description = "Says what drives the NPV of the proposal, how far each input may move before the case fails, and what "
                + "it is worth to know an input before deciding.")
final class SensitivityCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Stages stages;

    @Parameters(paramLabel = "FILE", description = "A scenario file; - reads standard input.")
    private String file;

    @Mixin
    private ScenarioOptions options = new ScenarioOptions();

    @Mixin
    private SimulationOptions simulation = new SimulationOptions();

    @Mixin
    private FileOptions files = new FileOptions();

    @Option(names = "--timings", description = "Print where the time went.")
    private boolean timed;

    SensitivityCommand(Terminal terminal, Stages stages) {
        this.terminal = terminal;
        this.stages = stages;
    }

    @Override
    public Integer call() {
        RunSettings settings = simulation.settings(options.overrides(),
                files.wanted("the sensitivity", EnumSet.of(OutputFormat.JSON)), Optional.empty());
        try (Progress progress = ProgressLine.on(terminal, options.isQuiet())) {
            Timings timings = new Timings(progress);
            SensitivityCase done = SensitivityCase.of(new ScenarioSource(file, terminal.in()), settings, stages, timings);
            files.deliver(done.documents(), terminal, options.isQuiet(),
                    places -> new SensitivitySummary(done.report()).text(places));
            if (timed) {
                terminal.message(TimingsTable.of(timings));
            }
        }
        return ExitCode.DONE;
    }
}
