package no.brobygger.model;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.quantity.Compounding;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.Segment;
import no.brobygger.scenario.TerminalValue;

/**
 * The model of one scenario: from a plan's spending and the inputs of a block of trials to what happens.
 * Stateless; the same draws and spending give the same bits.
 */
public final class MarketModel {
    /** Months for which plans are carried on where what marketing leaves behind counts too. */
    public static final int CARRIED_ON_MONTHS = 60;

    private final Scenario scenario;

    public MarketModel(Scenario scenario) {
        this.scenario = scenario;
    }

    public Scenario scenario() {
        return scenario;
    }

    /** A plan's spending, for the horizon. */
    public Spending spending(Plan plan) {
        return Spending.of(scenario, plan);
    }

    /**
     * A spending carried on with the baseline's after the horizon if the scenario's reading of the residual asks for
     * it, as it is if not.
     */
    public Spending carriedOn(Spending spending) {
        return scenario.finance().terminalValue() == TerminalValue.CUSTOMER_BASE_AND_BRAND
                ? carriedOnAlways(spending) : spending;
    }

    /** A spending carried on with the baseline's after the horizon: all three readings of the residual come out. */
    public Spending carriedOnAlways(Spending spending) {
        return spending.continuedBy(spending(scenario.baselinePlan()), CARRIED_ON_MONTHS);
    }

    /** What moves the market under a plan. */
    public Effects effects(Draws draws, Plan plan, Spending spending) {
        return EffectsOfPlan.of(scenario, draws, plan.name(), spending);
    }

    /** What happens under a plan: its costs and risks, the given spending. */
    public PlanPath run(Draws draws, Plan plan, Spending spending) {
        return run(draws, plan, spending, effects(draws, plan, spending));
    }

    /** What happens under a plan's costs and risk costs if these effects moved the market. */
    public PlanPath run(Draws draws, Plan plan, Spending spending, Effects effects) {
        List<SegmentRun> segments = new ArrayList<>();
        scenario.segments().forEach(s -> segments.add(new SegmentRun(s, scenario.finance(), draws)));
        return new PlanRun(scenario, draws, plan, spending, effects, segments).path();
    }

    /** Share of voice by month in the only trial of the draws: own / (own + rivals); NaN without rivals. */
    public double[] shareOfVoice(Draws draws, Spending spending, Effects effects) {
        double[] share = new double[scenario.horizon().months()];
        java.util.Arrays.fill(share, Double.NaN);
        scenario.rivals().ifPresent(rivals -> {
            double rivalsToday = draws.of(rivals.spend())[0] / 12;
            for (int t = 1; t <= share.length; t++) {
                double own = spending.total(t);
                share[t - 1] = own / (own + rivalsToday * effects.rivalSpend(t)[0]);
            }
        });
        return share;
    }

    /** A segment as it is today, in the first trial of the draws. */
    public StatusQuo statusQuo(Draws draws, Segment segment) {
        SegmentRun today = new SegmentRun(segment, scenario.finance(), draws);
        return new StatusQuo(Compounding.yearlyChurn(today.base.monthlyChurn(0)), today.clv(1, Effects.NONE)[0]);
    }

    /** CLV of a new customer under the conditions of each month of the horizon: the series {@code clv}. */
    public double[][] clvByMonth(Draws draws, Effects effects) {
        return new NewCustomerValue(scenario, draws, effects).byMonth();
    }
}
