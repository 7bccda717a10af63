package no.brobygger.decision.crosscheck;

import no.brobygger.model.PlanPath;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;

/**
 * How much larger the sustained response to marketing is than the short one: by how much one per cent more in every
 * month raises the number of new customers in month 24, over by how much it does in month 3. Studies of total and short
 * effects compare the same: sales over two years and in the first thirteen weeks.
 */
final class LongTermMultiplier {
    private static final double RAISE = 0.01;
    private static final int SHORT = 3;
    private static final int LONG = 24;

    private LongTermMultiplier() {
    }

    /** NaN where marketing moves no new customers within three months. */
    static double of(Scenario scenario, Plan plan) {
        LongRun run = new LongRun(scenario, plan);
        PlanPath as = run.times(1);
        PlanPath raised = run.times(1 + RAISE);
        double soon = rise(raised, as, SHORT);
        return soon > 0 ? rise(raised, as, LONG) / soon : Double.NaN;
    }

    private static double rise(PlanPath raised, PlanPath as, int month) {
        return raised.won(month)[0] / as.won(month)[0] - 1;
    }
}
