package no.brobygger.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.brobygger.pipeline.OutputFormat;
import no.brobygger.pipeline.RunSettings;
import no.brobygger.scenario.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How a simulation is to be done: options of every command that simulates. */
final class SimulationOptions {
    private static final int MOST_TRIALS = 10_000_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--trials", paramLabel = "N|auto", converter = TrialsConverter.class,
            description = "Trials (default: as in the scenario, else 10000); auto: 5000, doubled up to a million until "
                    + "P10, P50 and P90 of every plan's NPV are known to 1 %% of the P10-P90 range.")
    private Optional<RunSettings.Trials> trials = Optional.empty();

    @Option(names = "--seed", paramLabel = "N",
            description = "Seed of the random numbers (default: as in the scenario, else 1).")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--threads", paramLabel = "N",
            description = "Threads; no result depends on them (default: one for each processor).")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--language", paramLabel = "en|nb|da", converter = LanguageConverter.class,
            completionCandidates = Candidates.Languages.class,
            description = "Language of the report (default: as in the scenario, else en).")
    private Optional<Language> language = Optional.empty();

    /**
     * The settings of a run.
     *
     * @throws ParameterException if they cannot be
     */
    RunSettings settings(List<String> overrides, Set<OutputFormat> formats, Optional<Path> templates) {
        if (threads.filter(n -> n < 1).isPresent()) {
            throw new ParameterException(command.commandLine(), "--threads must be 1 or more");
        }
        return new RunSettings(overrides, trials.orElseGet(RunSettings.AsInScenario::new),
                seed.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                threads.orElseGet(() -> Runtime.getRuntime().availableProcessors()), language, formats, templates);
    }

    /** Refuses {@code --trials auto}, which only {@code run} knows. */
    void requireNumber() {
        if (trials.filter(RunSettings.UntilPrecise.class::isInstance).isPresent()) {
            throw new ParameterException(command.commandLine(),
                    "--trials auto is for run; give " + command.name() + " a number");
        }
    }

    /** A number, or {@code auto}. */
    static final class TrialsConverter implements ITypeConverter<RunSettings.Trials> {
        @Override
        public RunSettings.Trials convert(String word) {
            if (word.strip().equalsIgnoreCase("auto")) {
                return new RunSettings.UntilPrecise();
            }
            try {
                int count = Integer.parseInt(word.strip());
                if (count >= 1 && count <= MOST_TRIALS) {
                    return new RunSettings.Exactly(count);
                }
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + word + "' is not a number of trials, nor auto");
            }
            throw new TypeConversionException("--trials must be 1 to 10000000, or auto");
        }
    }

    /** {@code en}, {@code nb}, {@code da}. */
    static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String word) {
            String key = word.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(Language.values()).filter(l -> l.key().equals(key)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no language '" + word
                            + "'; choose from en, nb, da"));
        }
    }
}
