package no.brobygger.decision.budget;

import java.util.List;
import java.util.Optional;
import no.brobygger.decision.trial.TrialWorlds;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;

/**
 * NPV by brand's share of the proposal's money for brand and activation, all else as proposed: its costs, its risks,
 * the timing of each activity, what it spends on experience (see {@link Allocation}).
 *
 * @param points    from 0 to 1, ascending
 * @param best      where NPV is highest on average, to a whole per cent
 * @param gain      of the best over the proposal's, measured on fresh trials
 * @param flat      where that cannot be told from the best
 * @param proposal  as the plan has it
 * @param benchmark the published share for the context
 */
public record SplitCurve(List<CurvePoint> points, CurvePoint best, Gain gain, FlatRegion flat, CurvePoint proposal,
                         CurvePoint benchmark) {
    private static final int GRID = 5;

    /**
     * Of a scenario's proposal; empty if it spends nothing on brand and activation, or the scenario has no activity of
     * one of the two kinds.
     *
     * @param fresh other worlds than those that choose the best
     */
    static Optional<SplitCurve> of(TrialWorlds worlds, TrialWorlds fresh) {
        Scenario scenario = worlds.scenario();
        Allocation allocation = new Allocation(scenario, scenario.proposalPlan());
        boolean isSplit = scenario.activities().stream().anyMatch(a -> a.kind() == ActivityKind.BRAND)
                && scenario.activities().stream().anyMatch(a -> a.kind() == ActivityKind.ACTIVATION);
        return isSplit && !Double.isNaN(allocation.brandShare())
                ? Optional.of(of(worlds, fresh, allocation)) : Optional.empty();
    }

    private static SplitCurve of(TrialWorlds worlds, TrialWorlds fresh, Allocation allocation) {
        Line line = new Line(0, 100, percent -> npv(worlds, allocation, percent / 100.0));
        int best = line.best(Objective.MEAN, GRID);
        double own = allocation.brandShare();
        double[] proposed = npv(worlds, allocation, own);
        Gain gain = Gain.of(Objective.MEAN, new Gain.Trials(line.npv(best), npv(fresh, allocation, best / 100.0)),
                new Gain.Trials(proposed, npv(fresh, allocation, own)));
        double usual = worlds.scenario().usualBrandShare().share();
        return new SplitCurve(line.grid(GRID).stream().map(p -> CurvePoint.of(p / 100.0, line.npv(p))).toList(),
                CurvePoint.of(best / 100.0, line.npv(best)), gain, line.flat(Objective.MEAN, best, GRID),
                CurvePoint.of(own, proposed), CurvePoint.of(usual, npv(worlds, allocation, usual)));
    }

    private static double[] npv(TrialWorlds worlds, Allocation allocation, double brandShare) {
        Plan plan = allocation.plan(allocation.atBrandShare(brandShare), 1);
        return worlds.npv(plan);
    }
}
