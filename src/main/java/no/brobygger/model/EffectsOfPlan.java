package no.brobygger.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.brobygger.scenario.MediatingIndex;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Scenario;

/**
 * From spend to effects (model, sections 1–3): pressure of the activities, indices between them and the outcomes,
 * rivals' answer, active risks.
 *
 * <pre>
 * L_o,t = Σ_k ln(1 + lift_ko) · Δz_k,t′  +  Σ_j ln(1 + perpoint_jo) · ΔI_j,t′  +  Σ_active risks ln(1 + effect_o)
 * L_new-customers,t −= elasticity_rivals · ln(max(W_t, 0.01))
 * t′ = t − price-delay for price, t for the others
 * </pre>
 */
final class EffectsOfPlan {
    private final World world;
    private final Scenario scenario;
    private final Draws draws;
    private final int months;

    private EffectsOfPlan(World world, int months) {
        this.world = world;
        this.scenario = world.scenario();
        this.draws = world.draws();
        this.months = months;
    }

    static Effects of(World world, String plan, Spending spending) {
        return new EffectsOfPlan(world, spending.months()).effects(plan, spending);
    }

    private Effects effects(String plan, Spending spending) {
        Map<Outcome, double[][]> marketing = marketing(spending);
        delayPrice(marketing);
        double[][] rivalSpend = null;
        if (scenario.rivals().isPresent()) {
            RivalSpend rivals = new RivalSpend(world);
            rivalSpend = rivals.byMonth(spending);
            rivals.weigh(rivalSpend, marketing.computeIfAbsent(Outcome.NEW_CUSTOMERS, o -> columns(months)));
        }
        ActiveRisks risks = new ActiveRisks(world, plan, months);
        return new Effects(marketing, risks.addedTo(marketing), risks.demand(), rivalSpend);
    }

    /** The part of activities and indices, without the price delay. */
    private Map<Outcome, double[][]> marketing(Spending spending) {
        List<Pressure> pressures = new ArrayList<>();
        for (Response response : world.responses()) {
            pressures.add(new Pressure(response, pressures.size(), spending));
        }
        List<Driver> activities = world.activityDrivers();
        List<Driver> mediators = world.indexDrivers();
        List<IndexLevel> indices = new ArrayList<>();
        for (MediatingIndex index : scenario.indices()) {
            indices.add(new IndexLevel(index, scenario.activities(), draws));
        }
        Map<Outcome, double[][]> sums = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if (Stream.concat(activities.stream(), mediators.stream()).anyMatch(d -> d.moves(outcome))) {
                sums.put(outcome, columns(months));
            }
        }
        double[][] pressureChange = new double[pressures.size()][];
        for (int t = 1; t <= months; t++) {
            for (int k = 0; k < pressureChange.length; k++) {
                pressureChange[k] = pressures.get(k).change(t);
                activities.get(k).addTo(sums, t, pressureChange[k]);
            }
            for (int j = 0; j < indices.size(); j++) {
                double raised = t <= scenario.horizon().months() ? world.raised(j) : 0;
                mediators.get(j).addTo(sums, t, indices.get(j).change(pressureChange, raised));
            }
        }
        return sums;
    }

    /** Prices move only when they are next set: the pressure of {@code price-delay} months before. */
    private void delayPrice(Map<Outcome, double[][]> marketing) {
        double[][] price = marketing.get(Outcome.PRICE);
        int delay = (int) scenario.finance().priceDelay().median();
        if (price == null || delay == 0) {
            return;
        }
        double[][] delayed = new double[months][];
        for (int t = 1; t <= months; t++) {
            delayed[t - 1] = t > delay ? price[t - delay - 1] : null;
        }
        marketing.put(Outcome.PRICE, delayed);
    }

    private double[][] columns(int count) {
        return world.memory().months(count);
    }
}
