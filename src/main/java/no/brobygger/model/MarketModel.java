package no.brobygger.model;

import java.util.List;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
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
        return carriedOn(spending, spending(scenario.baselinePlan()));
    }

    /** The same with another spending than the baseline's afterwards. */
    public Spending carriedOn(Spending spending, Spending afterwards) {
        return scenario.finance().terminalValue() == TerminalValue.CUSTOMER_BASE_AND_BRAND
                ? spending.continuedBy(afterwards, CARRIED_ON_MONTHS) : spending;
    }

    /** A spending carried on with the baseline's after the horizon: all three readings of the residual come out. */
    public Spending carriedOnAlways(Spending spending) {
        return spending.continuedBy(spending(scenario.baselinePlan()), CARRIED_ON_MONTHS);
    }

    /** The worlds of a block of trials, in which plans can be run. */
    public World world(Draws draws) {
        return world(draws, new Memory(draws.size()));
    }

    /** The same with memory of the draws' size: what comes of plans run in it is good until the memory is rewound. */
    public World world(Draws draws, Memory memory) {
        return new World(scenario, draws, memory);
    }

    /** What moves the market under a plan. */
    public Effects effects(World world, Plan plan, Spending spending) {
        return EffectsOfPlan.of(world, plan.name(), spending);
    }

    /** What happens under a plan: its price, costs and risks, the given spending. */
    public PlanPath run(World world, Plan plan, Spending spending) {
        return run(world, plan, spending, effects(world, plan, spending));
    }

    /** What happens under a plan's price, costs and risk costs if these effects moved the market. */
    public PlanPath run(World world, Plan plan, Spending spending, Effects effects) {
        return new PlanRun(world.pricedBy(plan), plan, spending, effects).path();
    }

    /** Share of voice by month in the first trial: own / (own + rivals); NaN without rivals. */
    public double[] shareOfVoice(World world, Spending spending, Effects effects) {
        double[] share = new double[scenario.horizon().months()];
        java.util.Arrays.fill(share, Double.NaN);
        scenario.rivals().ifPresent(rivals -> {
            double rivalsToday = world.draws().of(rivals.spend())[0] / 12;
            for (int t = 1; t <= share.length; t++) {
                double own = spending.total(t);
                share[t - 1] = own / (own + rivalsToday * effects.rivalSpend(t)[0]);
            }
        });
        return share;
    }

    /**
     * CLV of a new customer under the conditions of each month, in the first trial: over the segments weighted by the
     * month's new customers, NaN where there are none (model, section 6).
     */
    public double[] clvByMonth(World world, Effects effects) {
        List<SegmentRun> segments = world.newSegments();
        double[] clv = new double[scenario.horizon().months()];
        for (int t = 1; t <= clv.length; t++) {
            double won = 0;
            double value = 0;
            for (SegmentRun segment : segments) {
                segment.step(t, scenario.horizon().calendarMonth(t), effects);
                won += segment.base.won()[0];
                value += segment.base.won()[0] * segment.clv(t, effects)[0];
            }
            clv[t - 1] = won > 0 ? value / won : Double.NaN;
        }
        return clv;
    }
}
