package no.brobygger.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.brobygger.model.MarketModel;
import no.brobygger.model.SteadyResponse;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SpendSchedule;

/**
 * How far up its curve an activity stands, central case: the mean month of a plan's horizon kept up, against the largest
 * effect that any spend reaches.
 *
 * @param baseline   of the baseline plan
 * @param proposal   of the proposal
 * @param nextReturn what the next krone for this activity returns in the proposal, as the measure {@code
 *                   marginal-return}; NaN where it spends nothing on it
 * @param curve      the whole curve
 */
public record ActivityResponse(Activity activity, Point baseline, Point proposal, double nextReturn,
                               SteadyResponse curve) {

    /**
     * A place on the curve.
     *
     * @param spend a month, nominal
     * @param share of the largest log effect, 0 to 1
     */
    public record Point(double spend, double share) {
    }

    /** Of every activity, in the order of the scenario. */
    public static List<ActivityResponse> of(Scenario scenario) {
        CentralCases central = new CentralCases(new MarketModel(scenario));
        List<ActivityResponse> responses = new ArrayList<>();
        for (Activity activity : scenario.activities()) {
            SteadyResponse curve = new SteadyResponse(activity);
            responses.add(new ActivityResponse(activity, point(scenario.baselinePlan(), activity, scenario, curve),
                    point(scenario.proposalPlan(), activity, scenario, curve),
                    central.marginalReturn(scenario.proposalPlan(), activity), curve));
        }
        return List.copyOf(responses);
    }

    private static Point point(Plan plan, Activity activity, Scenario scenario, SteadyResponse curve) {
        Horizon horizon = scenario.horizon();
        double spend = Arrays.stream(SpendSchedule.of(plan, activity.name(), horizon)).sum() / horizon.months();
        return new Point(spend, curve.at(spend));
    }

    /** The larger of both plans' spend a month. */
    public double largestSpend() {
        return Math.max(baseline.spend(), proposal.spend());
    }
}
