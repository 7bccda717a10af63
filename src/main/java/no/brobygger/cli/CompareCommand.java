package no.brobygger.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.brobygger.analysis.Measure;
import no.brobygger.pipeline.ComparisonCase;
import no.brobygger.pipeline.OutputFormat;
import no.brobygger.pipeline.Progress;
import no.brobygger.pipeline.RunSettings;
import no.brobygger.pipeline.ScenarioSource;
import no.brobygger.pipeline.Selection;
import no.brobygger.pipeline.Stages;
import no.brobygger.pipeline.Timings;
import no.brobygger.scenario.yaml.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code brobygger compare FILE[:PLAN]…}: which plan is better, how sure that is, and why. */
@Command(name = "compare", mixinStandardHelpOptions = true,
        description = "Puts plans of one scenario file or several side by side, on the same draws: the measures, how often "
                + "each beats each, and what makes the difference.")
final class CompareCommand implements Callable<Integer> {
    private static final Set<OutputFormat> USUAL = EnumSet.of(OutputFormat.PDF, OutputFormat.JSON, OutputFormat.CSV);
    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;
    private final Stages stages;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE[:PLAN]", arity = "1..*", description = "A scenario file, or one of its plans. Of one file "
            + "alone all plans are compared; of several the proposals, where no plan is named.")
    private List<String> named;

    @Option(names = "--by", paramLabel = "MEASURE", converter = MeasureConverter.class,
            completionCandidates = Candidates.Measures.class,
            description = "Sort by this measure, the best first: npv (default), irr, payback-months, cac …")
    private Measure by = Measure.NPV;

    @Mixin
    private ScenarioOptions options = new ScenarioOptions();

    @Mixin
    private SimulationOptions simulation = new SimulationOptions();

    @Option(names = {"-o", "--output"}, paramLabel = "DIR",
            description = "Write comparison.pdf, .json and .csv into this folder; - is standard output, with one --format.")
    private Optional<String> output = Optional.empty();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", converter = RunCommand.FormatConverter.class,
            completionCandidates = Candidates.Formats.class,
            description = "pdf, json, csv; several with commas (default: all three).")
    private Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);

    @Option(names = "--templates", paramLabel = "DIR",
            description = "Folder of templates that replace the built-in ones, file by file.")
    private Optional<Path> templates = Optional.empty();

    CompareCommand(Terminal terminal, Stages stages) {
        this.terminal = terminal;
        this.stages = stages;
    }

    @Override
    public Integer call() {
        Set<OutputFormat> wanted = output.isEmpty() ? EnumSet.noneOf(OutputFormat.class)
                : formats.isEmpty() ? USUAL : formats;
        boolean toStandardOutput = output.filter(STANDARD_OUTPUT::equals).isPresent();
        require(formats.isEmpty() || output.isPresent(), "--format needs -o: where the files are to go");
        require(!toStandardOutput || formats.size() == 1,
                "-o - needs exactly one --format: only one file fits into standard output");
        require(simulation.isFixed(), "--trials auto is for one scenario; give compare a number");
        RunSettings settings = simulation.settings(options.overrides(), wanted, templates);
        deliver(compare(settings), toStandardOutput);
        return ExitCode.DONE;
    }

    private ComparisonCase compare(RunSettings settings) {
        try (Progress progress = terminal.isWatched() && !options.isQuiet() ? ProgressLine.on(terminal) : Progress.NONE) {
            return ComparisonCase.of(named.stream().map(this::selection).toList(), by, settings, stages,
                    new Timings(progress));
        }
    }

    private void deliver(ComparisonCase compared, boolean toStandardOutput) {
        if (toStandardOutput) {
            terminal.print(compared.documents().values().iterator().next());
            return;
        }
        List<Path> files = output.map(Path::of).map(compared::writeTo).orElse(List.of());
        if (!options.isQuiet()) {
            terminal.print(new ComparisonSummary(compared.report()).text(files));
        }
    }

    /** The whole word if there is such a file; else what stands behind the last colon is the plan. */
    private Selection selection(String word) {
        int colon = word.lastIndexOf(':');
        if (colon < 0 || isFile(word)) {
            return new Selection(new ScenarioSource(word, terminal.in()), Optional.empty());
        }
        return new Selection(new ScenarioSource(word.substring(0, colon), terminal.in()),
                Optional.of(word.substring(colon + 1)));
    }

    private static boolean isFile(String word) {
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void require(boolean right, String otherwise) {
        if (!right) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    /** A measure by its key. */
    static final class MeasureConverter implements ITypeConverter<Measure> {
        @Override
        public Measure convert(String word) {
            List<String> keys = Arrays.stream(Measure.values()).map(Measure::key).toList();
            return Arrays.stream(Measure.values()).filter(m -> m.key().equals(word.strip())).findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no measure '" + word + "'; "
                            + Spelling.nearest(word, keys).map(near -> "did you mean '" + near + "'?")
                            .orElse("choose from " + keys.stream().collect(Collectors.joining(", ")))));
        }
    }
}
