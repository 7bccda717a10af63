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
    private final TrialWorlds fresh;
    private final Bounds bounds;
    private final Allocation allocation;
    private final SplitTrials trials;
    private final SplitSearch search;
    private final double[] planned;
    private final Gain.Trials asPlanned;
    private final Gain.Trials atStart;

    /**
     * @param worlds that choose, of a scenario whose proposal spends money on marketing
     * @param fresh  other worlds of the same, in which the chosen is measured
     */
    Optimiser(TrialWorlds worlds, TrialWorlds fresh, Bounds bounds) {
        this.worlds = worlds;
        this.fresh = fresh;
        this.bounds = bounds;
        Scenario scenario = worlds.scenario();
        allocation = new Allocation(scenario, scenario.proposalPlan());
        trials = new SplitTrials(worlds, allocation);
        search = new SplitSearch(trials, bounds);
        planned = allocation.shares();
        asPlanned = trials(planned, 1, npv(planned, 1));
        atStart = trials(search.start());
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
                new Allocation(worlds.scenario(), worlds.scenario().baselinePlan()).money(), Arrays.stream(planned).boxed().toList(), search.start(), splits, amounts, freely, nextKrone(planned, 1, asPlanned.choosing()),
                trials.count());
    }

    private OptimumSplit split(Objective objective) {
        Split best = search.best(objective);
        Gain.Trials atBest = trials(best);
        return new OptimumSplit(objective, best, objective.of(atBest.fresh()), objective.of(asPlanned.fresh()),
                Gain.of(objective, atBest, asPlanned), Gain.of(objective, atBest, atStart), new Surroundings(trials, bounds, objective, best).flat(), nextKrone(best.shares(), 1, atBest.choosing()));
    }

    private Line line(double[] shares) {
        return new Line(0, MOST, percent -> npv(shares, percent / 100.0));
    }

    private OptimumAmount amount(Objective objective, double[] shares, Line line) {
        int best = line.best(objective, GRID);
        double amount = best / 100.0;
        Gain.Trials atBest = trials(shares, amount, line.npv(best));
        return new OptimumAmount(objective, amount, amount * allocation.money(), objective.of(atBest.fresh()),
                Gain.of(objective, atBest, asPlanned), line.flat(objective, best, GRID), nextKrone(shares, amount, line.npv(best)));
    }

    private double nextKrone(double[] shares, double amount, double[] npv) {
        double[] more = npv(shares, amount + NEXT);
        return KroneReturn.between(worlds, amount, allocation.plan(shares, amount), Moments.mean(npv),
                allocation.plan(shares, amount + NEXT), Moments.mean(more)).returned();
    }

    private Gain.Trials trials(Split split) {
        return trials(split.shares(), 1, trials.npv(split));
    }

    private Gain.Trials trials(double[] shares, double amount, double[] choosing) {
        return new Gain.Trials(choosing, fresh.npv(allocation.plan(shares, amount)));
    }

    private double[] npv(double[] shares, double amount) {
        return worlds.npv(allocation.plan(shares, amount));
    }
}
