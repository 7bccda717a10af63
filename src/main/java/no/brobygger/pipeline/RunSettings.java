package no.brobygger.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;

/**
 * What a run is asked to do besides what the scenario says; empty: the scenario decides.
 *
 * @param overrides {@code path=value}, in order
 * @param threads   at work at once; changes no figure
 * @param language  of the report
 * @param formats   the files to make
 * @param templates a folder whose templates replace the built-in ones, file by file
 */
public record RunSettings(List<String> overrides, OptionalInt trials, OptionalLong seed, int threads,
                          Optional<Language> language, Set<OutputFormat> formats, Optional<Path> templates) {

    /** The scenario with the trials, the seed and the language that were asked for. */
    Scenario applyTo(Scenario scenario) {
        SimulationSettings own = scenario.simulation();
        return scenario
                .with(new SimulationSettings(trials.orElse(own.trials()), seed.orElse(own.seed()), own.sampling()))
                .with(language.orElse(scenario.language()));
    }
}
