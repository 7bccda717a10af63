package no.brobygger.decision.crosscheck;

import no.brobygger.model.Draws;
import no.brobygger.model.MarketModel;
import no.brobygger.model.PlanPath;
import no.brobygger.model.Spending;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;

/**
 * A plan carried on to month 120 with the spend of its own last twelve months, central case: by then every half-life
 * and most customer lifetimes are over. A longer horizon is taken as it is.
 */
final class LongRun {
    private static final int MONTHS = 120;

    private final MarketModel model;
    private final Plan plan;
    private final Spending spending;

    LongRun(Scenario scenario, Plan plan) {
        this.plan = plan;
        int months = scenario.horizon().months();
        Spending own = new MarketModel(scenario).spending(plan);
        spending = own.continuedBy(own, Math.max(0, MONTHS - months));
        model = new MarketModel(scenario.with(new Horizon(scenario.horizon().start(), Math.max(months, MONTHS))));
    }

    /** What happens if the marketing spend of every month is multiplied. */
    PlanPath times(double factor) {
        return model.run(model.world(Draws.central(model.scenario())), plan, spending.times(factor));
    }
}
