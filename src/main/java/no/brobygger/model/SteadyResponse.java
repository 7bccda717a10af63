package no.brobygger.model;

import java.util.Map;
import no.brobygger.scenario.Activity;

/**
 * How far up its curve a spend brings an activity if it is kept up until delay and carry-over have run their course, at
 * today's media prices and in the central case (model, section 1). The model's own pressure without carry-over: a
 * normalised adstock settles at the spend itself, so the first month of effect is the settled one.
 */
public final class SteadyResponse {
    /** A half-life, in months, after which nothing of a month is carried into the next. */
    private static final double NO_CARRY_OVER = 1e-4;

    private final Activity activity;
    private final Response response;

    public SteadyResponse(Activity activity) {
        this.activity = activity;
        response = new Response(activity, new Draws(1,
                Map.of(activity.halfLife().path(), new double[] {NO_CARRY_OVER}), Map.of()));
    }

    /**
     * h(a) / h(∞): the log effect of the activity as a share of the largest that it can reach, 0 to 1. What exceeds
     * {@code current-spend} counts with the effectiveness of new work.
     *
     * @param spend a month, at least 0
     */
    public double at(double spend) {
        Pressure pressure = new Pressure(response, 0, Spending.ofOneMonth(activity, spend));
        double change = pressure.change(response.delay + 1)[0];
        return (response.atStart[0] + change) / response.largest();
    }
}
