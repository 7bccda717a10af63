package no.brobygger.decision.comparison;

import java.util.HashMap;
import java.util.Map;
import no.brobygger.finance.PlanValue;
import no.brobygger.model.Draws;
import no.brobygger.model.MarketModel;
import no.brobygger.model.Spending;
import no.brobygger.model.World;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;

/**
 * A stage on the way from one contestant to another: a scenario, what is done in it and what is done anyway, some of it
 * already the other's.
 */
record Situation(Scenario scenario, Side plan, Side usual) {

    /**
     * One of the two plans that an NPV compares.
     *
     * @param bearer whose costs are borne and whose risks are met
     * @param spends by activity: the plan whose spend on it is taken
     */
    record Side(Plan bearer, Map<String, Plan> spends) {

        static Side of(Scenario scenario, Plan plan) {
            Map<String, Plan> spends = new HashMap<>();
            scenario.activities().forEach(a -> spends.put(a.name(), plan));
            return new Side(plan, spends);
        }

        Side with(Plan otherBearer) {
            return new Side(otherBearer, spends);
        }

        Side spending(String activity, Plan as) {
            Map<String, Plan> more = new HashMap<>(spends);
            more.put(activity, as);
            return new Side(bearer, more);
        }

        private Spending spending(MarketModel model) {
            Spending mixed = model.spending(bearer);
            for (Activity activity : model.scenario().activities()) {
                mixed = mixed.taking(a -> a.name().equals(activity.name()),
                        model.spending(spends.get(activity.name())));
            }
            return mixed;
        }
    }

    static Situation of(Contestant contestant) {
        Scenario scenario = contestant.scenario();
        return new Situation(scenario, Side.of(scenario, contestant.plan()),
                Side.of(scenario, scenario.baselinePlan()));
    }

    Situation with(Scenario other) {
        return new Situation(other, plan, usual);
    }

    /** The NPV of the central case. */
    double npv() {
        MarketModel model = new MarketModel(scenario);
        World world = model.world(Draws.central(scenario));
        Spending before = usual.spending(model);
        return value(model, world, plan.bearer(), plan.spending(model), before)
                - value(model, world, usual.bearer(), before, before);
    }

    private double value(MarketModel model, World world, Plan bearer, Spending spending, Spending afterwards) {
        return PlanValue.of(scenario, model.run(world, bearer, model.carriedOn(spending, afterwards)))[0];
    }
}
