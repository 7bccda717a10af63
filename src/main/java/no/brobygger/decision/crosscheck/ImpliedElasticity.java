package no.brobygger.decision.crosscheck;

import no.brobygger.model.PlanPath;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;

/**
 * The advertising elasticity of sales that a scenario implies: by how many per cent revenue rises if a plan spends one
 * per cent more on marketing in every month, central case. It can be asked of any scenario, also of one in which an
 * input stands at its switching value ({@link Scenario#replacing}).
 *
 * @param atHorizon of the revenue of the horizon's last twelve months (of all of a shorter one)
 * @param longRun   of the revenue of months 109–120, the plan being carried on with the spend of its last twelve months;
 *                  of the last twelve months of a longer horizon. This is what published long-run elasticities measure
 */
public record ImpliedElasticity(double atHorizon, double longRun) {

    /** Mean of 402 long-run elasticities of brand advertising (Sethuraman, Tellis and Briesch 2011). */
    public static final double PUBLISHED_MEAN = 0.24;

    /** Mean of all 288 brands of a causal study of television (Shapiro, Hitsch and Tuchman 2021). */
    public static final double SCEPTICS_MEAN = 0.023;

    /** What an established brand may expect: judgement between the two. */
    public static final PublishedRange RECOMMENDED = new PublishedRange(0.02, 0.10, 0.25);

    private static final double RAISE = 0.01;
    private static final int YEAR = 12;

    /** The elasticities that a plan implies; 0 where it spends nothing on marketing. */
    public static ImpliedElasticity of(Scenario scenario, Plan plan) {
        LongRun run = new LongRun(scenario, plan);
        PlanPath as = run.times(1);
        PlanPath raised = run.times(1 + RAISE);
        return new ImpliedElasticity(elasticity(raised, as, scenario.horizon().months()),
                elasticity(raised, as, as.months()));
    }

    private static double elasticity(PlanPath raised, PlanPath as, int last) {
        return (revenueOfYear(raised, last) / revenueOfYear(as, last) - 1) / RAISE;
    }

    /** Of the twelve months that end with this one. */
    private static double revenueOfYear(PlanPath path, int last) {
        double sum = 0;
        for (int t = Math.max(1, last - YEAR + 1); t <= last; t++) {
            sum += path.revenue(t)[0];
        }
        return sum;
    }
}
