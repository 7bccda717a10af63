package no.brobygger.model;

import java.util.List;
import no.brobygger.quantity.Elementary;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.MediatingIndex;

/**
 * A customer KPI as mediator (model, section 2): {@code ΔI_t = clip(now + Σ_k points_k · Δz_k,t, 0, 100) − now}.
 */
final class IndexLevel {
    private final double[] now;
    private final double[][] points;
    private final double[] change;

    IndexLevel(MediatingIndex index, List<Activity> activities, Draws draws) {
        now = draws.of(index.now());
        points = new double[activities.size()][];
        for (int k = 0; k < points.length; k++) {
            Assumption lift = activities.get(k).indexPoints().get(index.name());
            points[k] = lift == null ? null : draws.of(lift);
        }
        change = new double[draws.size()];
    }

    /**
     * ΔI by the activities' Δz of the month. The column is overwritten by the next month.
     *
     * @param raised points that the index stands higher besides
     */
    double[] change(double[][] pressureChange, double raised) {
        for (int i = 0; i < change.length; i++) {
            double level = now[i] + raised;
            for (int k = 0; k < points.length; k++) {
                if (points[k] != null) {
                    level += points[k][i] * pressureChange[k][i];
                }
            }
            change[i] = Math.min(Elementary.positivePart(level), 100) - now[i];
        }
        return change;
    }
}
