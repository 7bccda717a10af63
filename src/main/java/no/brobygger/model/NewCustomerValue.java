package no.brobygger.model;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.scenario.Scenario;

/** CLV of a new customer month by month, over the segments weighted by the month's new customers (model, section 6). */
final class NewCustomerValue {
    private final Scenario scenario;
    private final Draws draws;
    private final Effects effects;

    NewCustomerValue(Scenario scenario, Draws draws, Effects effects) {
        this.scenario = scenario;
        this.draws = draws;
        this.effects = effects;
    }

    /** Columns by month; NaN where a month has no new customer. */
    double[][] byMonth() {
        List<SegmentRun> segments = new ArrayList<>();
        scenario.segments().forEach(s -> segments.add(new SegmentRun(s, scenario.finance(), draws)));
        double[][] clv = new double[scenario.horizon().months()][draws.size()];
        for (int t = 1; t <= clv.length; t++) {
            double[] weights = new double[draws.size()];
            for (SegmentRun segment : segments) {
                segment.step(t, scenario.horizon().calendarMonth(t), effects);
                double[] ofSegment = segment.clv(t, effects);
                for (int i = 0; i < weights.length; i++) {
                    clv[t - 1][i] += ofSegment[i] * segment.base.won()[i];
                    weights[i] += segment.base.won()[i];
                }
            }
            for (int i = 0; i < weights.length; i++) {
                clv[t - 1][i] = weights[i] > 0 ? clv[t - 1][i] / weights[i] : Double.NaN;
            }
        }
        return clv;
    }
}
