package no.brobygger.decision.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.brobygger.decision.trial.TrialWorlds;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;

/**
 * NPV by amount of marketing money, split as in the proposal, with the proposal's costs and risks (see
 * {@link Allocation}). Amounts are multiples of what the proposal spends.
 *
 * @param spend    what the proposal spends within the horizon, nominal
 * @param points   from 0 to {@link #MOST}, ascending
 * @param returns  what a krone of the step from one point to the next returns, at the middle of the step, ascending
 * @param best     where NPV is highest on average, to a whole per cent; between the ends it is where the next krone
 *                 returns one
 * @param gain     of the best over the proposal, measured on fresh trials
 * @param flat     where that cannot be told from the best
 * @param proposal the amount 1
 */
public record BudgetCurve(double spend, List<CurvePoint> points, List<KroneReturn> returns, CurvePoint best,
                          Gain gain, FlatRegion flat, CurvePoint proposal) {
    /** The largest amount: what the scenario knows of responses hardly reaches twice a plan. */
    public static final int MOST = 2;
    private static final int GRID = 10;

    /**
     * Of a scenario's proposal; empty if it spends nothing on marketing.
     *
     * @param fresh other worlds than those that choose the best
     */
    static Optional<BudgetCurve> of(TrialWorlds worlds, TrialWorlds fresh) {
        Scenario scenario = worlds.scenario();
        Allocation allocation = new Allocation(scenario, scenario.proposalPlan());
        return allocation.money() > 0 ? Optional.of(of(worlds, fresh, allocation)) : Optional.empty();
    }

    private static BudgetCurve of(TrialWorlds worlds, TrialWorlds fresh, Allocation allocation) {
        double[] split = allocation.shares();
        Line line = new Line(0, 100 * MOST, percent -> worlds.npv(allocation.plan(split, percent / 100.0)));
        int best = line.best(Objective.MEAN, GRID);
        Gain gain = Gain.of(Objective.MEAN,
                new Gain.Trials(line.npv(best), fresh.npv(allocation.plan(split, best / 100.0))),
                new Gain.Trials(line.npv(100), fresh.npv(allocation.plan(split, 1))));
        List<CurvePoint> points = line.grid(GRID).stream().map(p -> CurvePoint.of(p / 100.0, line.npv(p))).toList();
        return new BudgetCurve(allocation.money(), points, returns(worlds, allocation, split, points),
                CurvePoint.of(best / 100.0, line.npv(best)), gain, line.flat(Objective.MEAN, best, GRID),
                CurvePoint.of(1, line.npv(100)));
    }

    private static List<KroneReturn> returns(TrialWorlds worlds, Allocation allocation, double[] split,
                                             List<CurvePoint> points) {
        List<KroneReturn> returns = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            CurvePoint less = points.get(i - 1);
            CurvePoint more = points.get(i);
            Plan from = allocation.plan(split, less.at());
            Plan to = allocation.plan(split, more.at());
            returns.add(KroneReturn.between(worlds, (less.at() + more.at()) / 2, from, less.mean(), to, more.mean()));
        }
        return returns;
    }
}
