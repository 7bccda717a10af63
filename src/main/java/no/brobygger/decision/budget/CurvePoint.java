package no.brobygger.decision.budget;

import java.util.Arrays;
import no.brobygger.finance.measure.Moments;
import no.brobygger.finance.measure.Quantile;

/**
 * NPV against the baseline at one place of a curve.
 *
 * @param at a share, or a multiple of what the proposal spends
 */
public record CurvePoint(double at, double mean, double p10, double p90) {

    static CurvePoint of(double at, double[] npv) {
        double[] sorted = npv.clone();
        Arrays.sort(sorted);
        return new CurvePoint(at, Moments.mean(npv), Quantile.of(sorted, 0.1), Quantile.of(sorted, 0.9));
    }
}
