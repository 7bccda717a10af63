package no.brobygger.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code brobygger sensitivity FILE}: what drives the result, and where the case fails. */
@Command(name = "sensitivity", mixinStandardHelpOptions = true,
        description = "Says what drives the NPV of the proposal, how far each input may move before the case fails, and what "
                + "it is worth to know an input before deciding.")
final class SensitivityCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;
    private final Stages stages;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A scenario file; - reads standard input.")
    private String file;

    @Mixin
    private ScenarioOptions options = new ScenarioOptions();

    @Mixin
    private SimulationOptions simulation = new SimulationOptions();

    @Option(names = {"-o", "--output"}, paramLabel = "DIR",
            description = "Write sensitivity.json into this folder; - is standard output.")
    private Optional<String> output = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", converter = RunCommand.FormatConverter.class,
            description = "json, the only one (default).")
    private OutputFormat format = OutputFormat.JSON;

    @Option(names = "--timings", description = "Print where the time went.")
    private boolean timed;

    SensitivityCommand(Terminal terminal, Stages stages) {
        this.terminal = terminal;
        this.stages = stages;
    }

    @Override
    public Integer call() {
        require(format == OutputFormat.JSON, "the sensitivity can be had as json, not as " + format.key());
        Set<OutputFormat> wanted = output.isEmpty() ? EnumSet.noneOf(OutputFormat.class) : EnumSet.of(format);
        RunSettings settings = simulation.settings(options.overrides(), wanted, Optional.empty());
        try (Progress progress = terminal.isWatched() && !options.isQuiet() ? ProgressLine.on(terminal) : Progress.NONE) {
            Timings timings = new Timings(progress);
            SensitivityCase done = SensitivityCase.of(new ScenarioSource(file, terminal.in()), settings, stages, timings);
            deliver(done);
            if (timed) {
                terminal.message(TimingsTable.of(timings));
            }
        }
        return ExitCode.DONE;
    }

    private void deliver(SensitivityCase done) {
        if (output.filter(STANDARD_OUTPUT::equals).isPresent()) {
            terminal.print(done.documents().values().iterator().next());
            return;
        }
        List<Path> files = output.map(Path::of).map(done::writeTo).orElse(List.of());
        if (!options.isQuiet()) {
            terminal.print(new SensitivitySummary(done.report()).text(files));
        }
    }

    private void require(boolean right, String otherwise) {
        if (!right) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
