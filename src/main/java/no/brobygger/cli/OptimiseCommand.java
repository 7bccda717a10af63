package no.brobygger.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.pipeline.OptimisationCase;
import no.brobygger.pipeline.OutputFormat;
import no.brobygger.pipeline.Progress;
import no.brobygger.pipeline.RunSettings;
import no.brobygger.pipeline.ScenarioSource;
import no.brobygger.pipeline.Stages;
import no.brobygger.pipeline.Timings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code brobygger optimise FILE}: the best split of the proposal's money, and the best amount. */
@Command(name = "optimise", mixinStandardHelpOptions = true,
        description = "Looks for the best split of the proposal's money between its activities, and for the best amount, by "
                + "horizon and by attitude to risk; says where the simulation cannot tell.")
final class OptimiseCommand implements Callable<Integer> {
    private static final Set<OutputFormat> USUAL = EnumSet.of(OutputFormat.JSON, OutputFormat.CSV);
    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;
    private final Stages stages;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A scenario file; - reads standard input.")
    private String file;

    @Option(names = "--keep", paramLabel = "ACTIVITY>=SHARE", converter = KeepConverter.class,
            description = "Least (>=) or greatest (<=) share of the money for an activity, in whole per cent, e.g. "
                    + "'search>=20%%'; repeatable. Quote it: > means something to the shell.")
    private List<OptimisationCase.Keep> keeps = new ArrayList<>();

    @Mixin
    private ScenarioOptions options = new ScenarioOptions();

    @Mixin
    private SimulationOptions simulation = new SimulationOptions();

    @Option(names = {"-o", "--output"}, paramLabel = "DIR",
            description = "Write optimum.json and optimum.csv into this folder; - is standard output, with one --format.")
    private Optional<String> output = Optional.empty();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", converter = RunCommand.FormatConverter.class,
            description = "json, csv; both with a comma (default).")
    private Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);

    OptimiseCommand(Terminal terminal, Stages stages) {
        this.terminal = terminal;
        this.stages = stages;
    }

    @Override
    public Integer call() {
        boolean toStandardOutput = output.filter(STANDARD_OUTPUT::equals).isPresent();
        require(!toStandardOutput || formats.size() == 1,
                "-o - needs exactly one --format: only one file fits into standard output");
        require(formats.isEmpty() || output.isPresent(), "--format needs -o: where the files are to go");
        require(USUAL.containsAll(formats), "the optimum can be had as json or csv");
        require(simulation.isFixed(), "--trials auto is for run; give optimise a number");
        Set<OutputFormat> wanted = output.isEmpty() ? EnumSet.noneOf(OutputFormat.class)
                : formats.isEmpty() ? USUAL : formats;
        deliver(optimise(simulation.settings(options.overrides(), wanted, Optional.empty())), toStandardOutput);
        return ExitCode.DONE;
    }

    private OptimisationCase optimise(RunSettings settings) {
        try (Progress progress = terminal.isWatched() && !options.isQuiet() ? ProgressLine.on(terminal) : Progress.NONE) {
            return OptimisationCase.of(new ScenarioSource(file, terminal.in()), keeps, settings, stages,
                    new Timings(progress));
        }
    }

    private void deliver(OptimisationCase done, boolean toStandardOutput) {
        if (toStandardOutput) {
            terminal.print(done.documents().values().iterator().next());
            return;
        }
        List<Path> files = output.map(Path::of).map(done::writeTo).orElse(List.of());
        if (!options.isQuiet()) {
            terminal.print(new OptimaSummary(done.report()).text(files));
        }
    }

    private void require(boolean right, String otherwise) {
        if (!right) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    /** {@code search>=20%}. */
    static final class KeepConverter implements ITypeConverter<OptimisationCase.Keep> {
        private static final Pattern FORM = Pattern.compile("(.+?)\\s*(>=|<=)\\s*(\\d{1,3})\\s*%");

        @Override
        public OptimisationCase.Keep convert(String word) {
            Matcher keep = FORM.matcher(word.strip());
            if (!keep.matches() || Integer.parseInt(keep.group(3)) > 100) {
                throw new TypeConversionException("'" + word + "' is no bound; write for example 'search>=20%'");
            }
            return new OptimisationCase.Keep(keep.group(1), keep.group(2).equals(">="), Integer.parseInt(keep.group(3)));
        }
    }
}
