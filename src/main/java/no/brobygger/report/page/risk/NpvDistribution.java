package no.brobygger.report.page.risk;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import no.brobygger.analysis.Summary;
import no.brobygger.report.statement.MoneyScale;

/**
 * How NPV spreads over the trials: counts in classes of equal width, of which one edge is always 0, so that the classes
 * below it hold exactly the trials that lose.
 *
 * @param width     of a class
 * @param first     lower edge of the first class, in widths
 * @param counts    trials by class; the outermost also hold those that lie beyond
 * @param below     trials below the first edge
 * @param above     trials at or above the last edge
 * @param npv       over the trials
 * @param shortfall mean of the worst 5 %
 * @param loss      share of the trials below 0
 */
public record NpvDistribution(double width, long first, int[] counts, int below, int above, Summary npv,
                              double shortfall, double loss, MoneyScale scale) {

    private static final double[] STEPS = {1, 2, 5, 10};
    private static final int CLASSES = 60;
    /** Share of the trials at either end that lies beyond the axis, unless something has to be labelled there. */
    private static final double TAIL = 0.01;
    /** Nor does the axis reach further beyond P10 and P90 than so many times the way between them. */
    private static final double FAR = 1.5;
    /** Zero stands on the axis if it is no further away than so many times the range. */
    private static final double NEAR = 1.5;

    static NpvDistribution of(double[] trials, Summary npv, double shortfall, double loss, MoneyScale scale) {
        double[] sorted = trials.clone();
        Arrays.sort(sorted);
        int tail = (int) (TAIL * sorted.length);
        double reach = FAR * (npv.p90() - npv.p10());
        double[] shown = DoubleStream.of(Math.max(sorted[tail], npv.p10() - reach),
                Math.min(sorted[sorted.length - 1 - tail], npv.p90() + reach), npv.p10(), npv.p90(), npv.mean(),
                shortfall).sorted().toArray();
        double low = shown[0];
        double high = shown[shown.length - 1];
        double range = high - low;
        if (low > 0 && low <= NEAR * range) {
            low = 0;
        }
        if (high < 0 && -high <= NEAR * range) {
            high = 0;
        }
        double width = width(low, high);
        long first = (long) Math.floor(low / width);
        int classes = (int) ((long) Math.floor(high / width) - first) + 1;
        int[] counts = new int[classes];
        int below = 0;
        int above = 0;
        for (double value : trials) {
            long number = (long) Math.floor(value / width) - first;
            below += number < 0 ? 1 : 0;
            above += number >= classes ? 1 : 0;
            counts[(int) Math.min(Math.max(number, 0), classes - 1)]++;
        }
        return new NpvDistribution(width, first, counts, below, above, npv, shortfall, loss, scale);
    }

    /** 1, 2 or 5 times a power of ten. */
    private static double width(double low, double high) {
        double wished = high > low ? (high - low) / CLASSES : Math.max(Math.abs(low), 1) / CLASSES;
        double power = 1;
        while (power > wished) {
            power /= 10;
        }
        while (power * 10 <= wished) {
            power *= 10;
        }
        double exact = wished / power;
        return power * DoubleStream.of(STEPS).filter(step -> step >= exact).findFirst().orElse(10);
    }

    /** The lower edge of a class; of the last, plus one, its upper edge. */
    public double edge(int number) {
        return (first + number) * width;
    }

    /** Share of the trials below the lower edge of a class. */
    public double shareBelow(int number) {
        int sum = number == 0 ? below : 0;
        for (int i = 0; i < number; i++) {
            sum += counts[i];
        }
        return (double) (number == counts.length ? sum - above : sum) / trials();
    }

    public int trials() {
        return Arrays.stream(counts).sum();
    }
}
