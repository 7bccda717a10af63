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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code brobygger compare FILE[:PLAN]…}: which plan is better, how sure that is, and why. */
@Command(name = "compare", mixinStandardHelpOptions = true,
        description = "Puts plans of one scenario file or several side by side, on the same draws: the measures, how often "
                + "each beats each, and what makes the difference.")
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Stages stages;

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

    @Mixin
    private FileOptions files = new FileOptions();

    @Option(names = "--templates", paramLabel = "DIR",
            description = "Folder of templates that replace the built-in ones, file by file.")
    private Optional<Path> templates = Optional.empty();

    CompareCommand(Terminal terminal, Stages stages) {
        this.terminal = terminal;
        this.stages = stages;
    }

    @Override
    public Integer call() {
        Set<OutputFormat> wanted = files.wanted("a comparison",
                EnumSet.of(OutputFormat.PDF, OutputFormat.JSON, OutputFormat.CSV));
        simulation.requireNumber();
        RunSettings settings = simulation.settings(options.overrides(), wanted, templates);
        ComparisonCase compared = compare(settings);
        files.deliver(compared.documents(), terminal, options.isQuiet(),
                places -> new ComparisonSummary(compared.report()).text(places));
        return ExitCode.DONE;
    }

    private ComparisonCase compare(RunSettings settings) {
        try (Progress progress = ProgressLine.on(terminal, options.isQuiet())) {
            return ComparisonCase.of(named.stream().map(this::selection).toList(), by, settings, stages,
                    new Timings(progress));
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
