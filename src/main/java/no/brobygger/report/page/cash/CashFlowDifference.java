package no.brobygger.report.page.cash;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Series;
import no.brobygger.quantity.Compounding;

/** The central case of the proposal less that of the baseline, month by month, in the signs of finance. */
final class CashFlowDifference {

    private final CentralCase plan;
    private final CentralCase baseline;
    private final double discountRate;
    private final int months;

    CashFlowDifference(Analysis analysis) {
        plan = analysis.proposal().central();
        baseline = analysis.baseline().central();
        discountRate = analysis.scenario().finance().discountRate().median();
        months = analysis.scenario().horizon().months();
    }

    int months() {
        return months;
    }

    /** A series, plan minus baseline, in month t = 1 … T. */
    double at(Series series, int t) {
        return plan.monthly().get(series)[t - 1] - baseline.monthly().get(series)[t - 1];
    }

    /** Money bound in working capital in month t: negative where it grows; both plans begin with the same. */
    double releasedWorkingCapital(int t) {
        return (t == 1 ? 0 : at(Series.WORKING_CAPITAL, t - 1)) - at(Series.WORKING_CAPITAL, t);
    }

    /** Present value of the cash of month t, which flows at its end. */
    double presentCash(int t) {
        return at(Series.CASH, t) / Compounding.growthFactor(discountRate, t);
    }

    /** What is left after the horizon, in the money of its last month. */
    double residual() {
        return presentResidual() * Compounding.growthFactor(discountRate, months);
    }

    double presentResidual() {
        return plan.value(Measure.RESIDUAL_VALUE);
    }

    /** The largest amounts that a yearly table shows: bounds from the sums over the horizon. */
    DoubleStream largest() {
        return DoubleStream.of(sum(Series.CONTRIBUTION), sum(Series.MARKETING), sum(Series.CASH), residual());
    }

    private double sum(Series series) {
        return IntStream.rangeClosed(1, months).mapToDouble(t -> at(series, t)).sum();
    }
}
