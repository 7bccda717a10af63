package no.brobygger.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.brobygger.analysis.Warning;
import no.brobygger.pipeline.BusinessCase;
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

/** {@code brobygger run FILE}: the main job. */
@Command(name = "run", mixinStandardHelpOptions = true,
        description = "Checks, simulates, and writes the analysis of the proposal against the baseline.")
final class RunCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;
    private final Stages stages;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A scenario file; - reads standard input.")
    private String file;

    @Mixin
    private ScenarioOptions options = new ScenarioOptions();

    @Option(names = {"-o", "--output"}, paramLabel = "DIR",
            description = "Folder of the results (default: out/<file name>); - is standard output, with one --format.")
    private Optional<String> output = Optional.empty();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", converter = FormatConverter.class,
            completionCandidates = Candidates.Formats.class,
            description = "pdf, xlsx, json, csv, one-pager (page 1 of the pdf, for a board); several with commas "
                    + "(default: pdf, xlsx, json, csv).")
    private Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);

    @Mixin
    private SimulationOptions simulation = new SimulationOptions();

    @Option(names = "--templates", paramLabel = "DIR",
            description = "Folder of templates that replace the built-in ones, file by file.")
    private Optional<Path> templates = Optional.empty();

    @Option(names = "--timings", description = "Print where the time went.")
    private boolean timed;

    RunCommand(Terminal terminal, Stages stages) {
        this.terminal = terminal;
        this.stages = stages;
    }

    @Override
    public Integer call() {
        RunSettings settings = settings();
        ScenarioSource source = new ScenarioSource(file, terminal.in());
        try (Progress progress = ProgressLine.on(terminal, options.isQuiet())) {
            return run(source, settings, new Timings(progress), progress);
        }
    }

    private int run(ScenarioSource source, RunSettings settings, Timings timings, Progress progress) {
        BusinessCase done = BusinessCase.of(source, settings, folder(source), stages, timings);
        progress.close();
        List<Warning> warnings = done.analysis().warnings();
        warnings.forEach(warning -> terminal.message("%s: %s", TerminalText.line(file),
                TerminalText.line(warning.text())));
        if (options.isStrict() && !(done.challenges().isEmpty() && warnings.stream().allMatch(Warning::onDefault))) {
            new ChallengePrinter(terminal).print(file, done.scenario(), done.challenges());
            terminal.message("brobygger: --strict: nothing was written.");
            return ExitCode.CHALLENGED;
        }
        deliver(done, source, timings);
        return ExitCode.DONE;
    }

    private void deliver(BusinessCase done, ScenarioSource source, Timings timings) {
        if (isToStandardOutput()) {
            terminal.print(done.documents().values().iterator().next());
        } else {
            Path folder = folder(source).orElseThrow();
            reportDamage(done, folder);
            List<Path> files = timings.of("write", () -> done.writeTo(folder));
            if (!options.isQuiet()) {
                terminal.print(new CaseSummary(done).text(files));
            }
        }
        if (timed) {
            terminal.message(TimingsTable.of(timings));
        }
    }

    /** Where the results go; empty for standard output. */
    private Optional<Path> folder(ScenarioSource source) {
        return isToStandardOutput() ? Optional.empty() : output.map(Path::of).or(() -> Optional.of(source.defaultFolder()));
    }

    private void reportDamage(BusinessCase done, Path folder) {
        done.log().history().damaged().forEach(line -> terminal.message("%s:%d: this line was written by no run; it was "
                + "left where it is and is not counted.", TerminalText.line(done.log().place(folder).toString()), line));
    }

    private boolean isToStandardOutput() {
        return output.filter(STANDARD_OUTPUT::equals).isPresent();
    }

    private RunSettings settings() {
        Set<OutputFormat> wanted = EnumSet.copyOf(formats.isEmpty() ? stages.rendering().keySet().stream()
                .filter(OutputFormat::isUsual).toList() : formats);
        require(!isToStandardOutput() || formats.size() == 1,
                "-o - needs exactly one --format: only one file fits into standard output");
        require(output.map(folder -> !folder.isBlank()).orElse(true), "-o needs the name of a folder");
        return simulation.settings(options.overrides(), wanted, templates);
    }

    private void require(boolean right, String otherwise) {
        if (!right) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    /** A format by its key. */
    static final class FormatConverter implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String word) {
            String key = word.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(OutputFormat.values()).filter(f -> f.key().equals(key)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no format '" + word
                            + "'; choose from " + Arrays.stream(OutputFormat.values()).map(OutputFormat::key)
                            .collect(Collectors.joining(", "))));
        }
    }
}
