package no.brobygger.analysis;

import java.util.EnumMap;
import java.util.Map;
import no.brobygger.finance.measure.DiscountFactors;
import no.brobygger.finance.measure.Moments;
import no.brobygger.finance.measure.QuantileSelection;
import no.brobygger.model.PlanPath;
import no.brobygger.scenario.Scenario;

/**
 * The paths of one plan's banded series in the first {@value #TRIALS} trials: enough for P10 and P90 of a month, and
 * bounded however long the run.
 */
final class Bands {
    static final int TRIALS = Band.MOST_TRIALS;

    private final Map<Series, double[][]> byMonth = new EnumMap<>(Series.class);
    private final int trials;
    private final double[] factors;

    Bands(Scenario scenario, int allTrials) {
        int months = scenario.horizon().months();
        trials = Math.min(allTrials, TRIALS);
        factors = DiscountFactors.monthly(scenario.finance().discountRate().median(), months);
        for (Series series : Series.values()) {
            if (series.isBanded()) {
                byMonth.put(series, new double[months][trials]);
            }
        }
    }

    /** Keeps the paths of a block whose first trial has this number. */
    void record(int firstTrial, PlanPath plan, PlanPath baseline) {
        int size = Math.min(plan.cash(1).length, trials - firstTrial);
        for (int i = 0; i < size; i++) {
            double cumulative = 0;
            double discounted = 0;
            for (int t = 1; t <= factors.length; t++) {
                double difference = plan.cash(t)[i] - baseline.cash(t)[i];
                cumulative += difference;
                discounted += difference * factors[t - 1];
                put(Series.CUMULATIVE_CASH_DIFFERENCE, t, firstTrial + i, cumulative);
                put(Series.CUMULATIVE_DISCOUNTED_CASH_DIFFERENCE, t, firstTrial + i, discounted);
            }
        }
        byMonth.forEach((series, months) -> {
            for (int t = 1; series.isOfPath() && size > 0 && t <= months.length; t++) {
                System.arraycopy(series.of(plan, t), 0, months[t - 1], firstTrial, size);
            }
        });
    }

    private void put(Series series, int t, int trial, double value) {
        byMonth.get(series)[t - 1][trial] = value;
    }

    Map<Series, Band> bands() {
        Map<Series, Band> bands = new EnumMap<>(Series.class);
        byMonth.forEach((series, months) -> {
            Band band = new Band(new double[months.length], new double[months.length], new double[months.length],
                    new double[months.length]);
            for (int t = 0; t < months.length; t++) {
                band.mean()[t] = Moments.mean(months[t]);
                QuantileSelection quantiles = new QuantileSelection(months[t]);
                band.p10()[t] = quantiles.of(0.10);
                band.p50()[t] = quantiles.of(0.50);
                band.p90()[t] = quantiles.of(0.90);
            }
            bands.put(series, band);
        });
        return bands;
    }
}
