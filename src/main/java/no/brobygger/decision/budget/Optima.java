package no.brobygger.decision.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.decision.trial.TrialWorlds;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.simulation.Workers;

/**
 * How the proposal's marketing money would best be spent, by horizon and by attitude to risk.
 *
 * @param trials    that choose: the first of the scenario's own
 * @param fresh     other trials, in which the chosen is measured
 * @param bounds    what each activity was to keep
 * @param byHorizon from the nearest to the scenario's own, without those within which the proposal spends nothing
 */
public record Optima(Scenario scenario, int trials, int fresh, Bounds bounds, List<Optimum> byHorizon) {
    /** Enough for a whole per cent; more would cost more time than they add. */
    public static final int USUAL_TRIALS = 2_000;
    /** Fresh trials for each that chooses: few places are measured in them, and more blocks make their error known. */
    private static final int FRESH = 2;
    private static final List<Integer> HORIZONS = List.of(6, 12, 24, 36);

    public Optima {
        byHorizon = List.copyOf(byHorizon);
    }

    /**
     * Of a scenario's proposal: after 6, 12, 24 and 36 months as far as the scenario reaches, and at its own horizon.
     *
     * @param trials  at most; fewer if the scenario has fewer
     * @param bounds  possible ones
     * @param threads at work at once; changes no figure
     * @throws IllegalArgumentException if the proposal spends nothing, or nothing splits the money within the bounds
     */
    public static Optima of(Scenario scenario, int trials, Bounds bounds, int threads) {
        if (!bounds.arePossible()) {
            throw new IllegalArgumentException("No split of the money keeps all bounds.");
        }
        if (!spends(scenario)) {
            throw new IllegalArgumentException("the proposal spends nothing on marketing: there is nothing to split");
        }
        int count = Math.min(trials, scenario.simulation().trials());
        int own = scenario.horizon().months();
        List<Integer> horizons = Stream.concat(Stream.of(own), HORIZONS.stream()
                .filter(months -> months < own && spends(scenario.within(months)))).sorted(Comparator.reverseOrder()).toList();
        // The longest first, each on one thread: so two threads end at about the same time.
        List<Optimum> byHorizon = new ArrayList<>(Workers.inOrder(threads, horizons.size(),
                h -> optimum(scenario.within(horizons.get(h)), count, bounds)));
        Collections.reverse(byHorizon);
        return new Optima(scenario, count, FRESH * count, bounds, byHorizon);
    }

    private static Optimum optimum(Scenario scenario, int trials, Bounds bounds) {
        return new Optimiser(TrialWorlds.of(with(scenario, trials), 1),
                TrialWorlds.afresh(with(scenario, FRESH * trials), 1), bounds).optimum();
    }

    private static Scenario with(Scenario scenario, int trials) {
        SimulationSettings settings = scenario.simulation();
        return scenario.with(new SimulationSettings(trials, settings.seed(), settings.sampling()));
    }

    private static boolean spends(Scenario scenario) {
        return new Allocation(scenario, scenario.proposalPlan()).money() > 0;
    }
}
