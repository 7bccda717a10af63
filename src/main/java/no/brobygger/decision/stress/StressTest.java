package no.brobygger.decision.stress;

import java.util.List;
import no.brobygger.decision.stress.HardWorlds.HardWorld;
import no.brobygger.decision.trial.TrialWorlds;
import no.brobygger.finance.measure.Moments;
import no.brobygger.finance.measure.StandardError;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.simulation.sampling.Sampler;

/**
 * What becomes of the proposal where one thing goes wrong, on the same draws as without it.
 *
 * @param trials  that each case rests on: the first ones of the scenario's
 * @param central NPV of the central case without hardship
 * @param mean    NPV over these trials without hardship
 * @param loss    share of these trials with an NPV below 0
 */
public record StressTest(int trials, double central, double mean, double loss, List<StressCase> cases,
                         List<LeftOut> leftOut) {

    /** Enough for a mean change within a few per cent of itself and a probability within a point or two. */
    public static final int MOST_TRIALS = 2_500;

    /** No case. */
    public static final StressTest NONE = new StressTest(0, 0, 0, 0, List.of(), List.of());

    /** @param threads that may be used; changes no result */
    public static StressTest of(Scenario scenario, int threads) {
        SimulationSettings own = scenario.simulation();
        Scenario shortened = scenario.with(new SimulationSettings(Math.min(own.trials(), MOST_TRIALS), own.seed(),
                own.sampling()));
        double[] without = trials(shortened, threads);
        HardWorlds hard = new HardWorlds(shortened);
        return new StressTest(without.length, central(shortened), Moments.mean(without), loss(without),
                hard.worlds().stream().map(w -> stressed(w, without, threads)).toList(), hard.leftOut());
    }

    private static StressCase stressed(HardWorld world, double[] without, int threads) {
        double[] npv = trials(world.scenario(), threads);
        double[] change = npv.clone();
        for (int i = 0; i < change.length; i++) {
            change[i] -= without[i];
        }
        return new StressCase(world.hardship(), world.risk(), world.from(), central(world.scenario()), Moments.mean(npv),
                loss(npv), Moments.mean(change), StandardError.ofMean(change, Sampler.BLOCK_TRIALS));
    }

    private static double[] trials(Scenario scenario, int threads) {
        return TrialWorlds.of(scenario, threads).npv(scenario.proposalPlan());
    }

    private static double central(Scenario scenario) {
        return TrialWorlds.central(scenario).npv(scenario.proposalPlan())[0];
    }

    private static double loss(double[] npv) {
        int below = 0;
        for (double value : npv) {
            below += value < 0 ? 1 : 0;
        }
        return (double) below / npv.length;
    }
}
