package no.brobygger.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
public record RunSettings(List<String> overrides, Trials trials, OptionalLong seed, int threads,
                          Optional<Language> language, Set<OutputFormat> formats, Optional<Path> templates) {

    /** How many trials there are to be. */
    public sealed interface Trials {
    }

    /** As many as the scenario says. */
    public record AsInScenario() implements Trials {
    }

    /** So many. */
    public record Exactly(int count) implements Trials {
    }

    /** As many as a stated precision takes. */
    public record UntilPrecise() implements Trials {
    }

    /** The scenario with the trials, the seed and the language that were asked for. */
    Scenario applyTo(Scenario scenario) {
        SimulationSettings own = scenario.simulation();
        int count = trials instanceof Exactly exactly ? exactly.count() : own.trials();
        return scenario
                .with(new SimulationSettings(count, seed.orElse(own.seed()), own.sampling()))
                .with(language.orElse(scenario.language()));
    }
}
