package no.brobygger.cli;

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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code brobygger optimise FILE}: the best split of the proposal's money, and the best amount. */
@Command(name = "optimise", mixinStandardHelpOptions = true,
        description = "Looks for the best split of the proposal's money between its activities, and for the best amount, by "
                + "horizon and by attitude to risk; says where the simulation cannot tell.")
final class OptimiseCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Stages stages;

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

    @Mixin
    private FileOptions files = new FileOptions();

    OptimiseCommand(Terminal terminal, Stages stages) {
        this.terminal = terminal;
        this.stages = stages;
    }

    @Override
    public Integer call() {
        Set<OutputFormat> wanted = files.wanted("the optimum", EnumSet.of(OutputFormat.JSON, OutputFormat.CSV));
        simulation.requireNumber();
        OptimisationCase done = optimise(simulation.settings(options.overrides(), wanted, Optional.empty()));
        files.deliver(done.documents(), terminal, options.isQuiet(),
                places -> new OptimaSummary(done.report()).text(places));
        return ExitCode.DONE;
    }

    private OptimisationCase optimise(RunSettings settings) {
        try (Progress progress = ProgressLine.on(terminal, options.isQuiet())) {
            return OptimisationCase.of(new ScenarioSource(file, terminal.in()), keeps, settings, stages,
                    new Timings(progress));
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
