package no.brobygger.decision.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.brobygger.decision.trial.TrialWorlds;
import no.brobygger.finance.measure.Moments;
import no.brobygger.scenario.Scenario;

/** The best split and the best amount of the proposal's money at one horizon. */
final class Optimiser {
    private static final List<Objective> OF_AMOUNT = List.of(Objective.MEAN, Objective.P10);
    private static final int MOST = 100 * BudgetCurve.MOST;
    private static final int GRID = 20;
    private static final double NEXT = 0.01;

    private final TrialWorlds worlds;
    private final Bounds bounds;
    private final Allocation allocation;
    private final SplitTrials trials;
    private final SplitSearch search;
    private final double[] planned;
    private final double[] asPlanned;

    /** @param worlds of a scenario whose proposal spends money on marketing */
    Optimiser(TrialWorlds worlds, Bounds bounds) {
        this.worlds = worlds;
        this.bounds = bounds;
        Scenario scenario = worlds.scenario();
        allocation = new Allocation(scenario, scenario.proposalPlan());
        trials = new SplitTrials(worlds, allocation);
        search = new SplitSearch(trials, bounds);
        planned = allocation.shares();
        asPlanned = npv(planned, 1);
    }

    Optimum optimum() {
        List<OptimumSplit> splits = Arrays.stream(Objective.values()).map(this::split).toList();
        Line line = line(planned);
        List<OptimumAmount> amounts = OF_AMOUNT.stream().map(o -> amount(o, planned, line)).toList();
        List<OptimumAmount> freely = new ArrayList<>();
        for (OptimumSplit best : splits) {
            if (OF_AMOUNT.contains(best.objective())) {
                double[] shares = best.split().shares();
                freely.add(amount(best.objective(), shares, line(shares)));
            }
        }
        return new Optimum(worlds.scenario().horizon().months(), allocation.money(),
                Arrays.stream(planned).boxed().toList(), splits, amounts, freely, nextKrone(planned, 1, asPlanned),
                trials.count());
    }

    private OptimumSplit split(Objective objective) {
        Split best = search.best(objective);
        return new OptimumSplit(objective, best, trials.value(objective, best), objective.of(asPlanned),
                objective.tellsApart(trials.npv(best), asPlanned), objective.tellsApart(asPlanned, trials.npv(best)),
                new Surroundings(trials, bounds, objective, best).flat(), nextKrone(best.shares(), 1, trials.npv(best)));
    }

    private Line line(double[] shares) {
        return new Line(0, MOST, percent -> npv(shares, percent / 100.0));
    }

    private OptimumAmount amount(Objective objective, double[] shares, Line line) {
        int best = line.best(objective, GRID);
        double amount = best / 100.0;
        return new OptimumAmount(objective, amount, amount * allocation.money(), objective.of(line.npv(best)),
                line.flat(objective, best, GRID), nextKrone(shares, amount, line.npv(best)));
    }

    private double nextKrone(double[] shares, double amount, double[] npv) {
        double[] more = npv(shares, amount + NEXT);
        return KroneReturn.between(worlds, amount, allocation.plan(shares, amount), Moments.mean(npv),
                allocation.plan(shares, amount + NEXT), Moments.mean(more)).returned();
    }

    private double[] npv(double[] shares, double amount) {
        return worlds.npv(allocation.plan(shares, amount));
    }
}
