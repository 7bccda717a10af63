package no.brobygger.decision.budget;

import java.util.Optional;
import no.brobygger.decision.trial.TrialWorlds;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;

/**
 * NPV by split and by amount of the proposal's marketing money, on the same draws.
 *
 * @param trials on which the curves rest: the first of the scenario's own
 * @param split  empty where there is nothing to split
 * @param budget empty where nothing is spent
 */
public record Curves(int trials, Optional<SplitCurve> split, Optional<BudgetCurve> budget) {
    /** So few tell a summit as well as most cases need, since all places of a curve share them. */
    public static final int USUAL_TRIALS = 1_000;

    /**
     * Of a scenario's proposal.
     *
     * @param trials  at most; fewer if the scenario has fewer
     * @param threads at work at once; changes no figure
     */
    public static Curves of(Scenario scenario, int trials, int threads) {
        SimulationSettings settings = scenario.simulation();
        int count = Math.min(trials, settings.trials());
        Scenario tried = scenario.with(new SimulationSettings(count, settings.seed(), settings.sampling()));
        TrialWorlds worlds = TrialWorlds.of(tried, threads);
        TrialWorlds fresh = TrialWorlds.afresh(tried, threads);
        return new Curves(count, SplitCurve.of(worlds, fresh), BudgetCurve.of(worlds, fresh));
    }
}
