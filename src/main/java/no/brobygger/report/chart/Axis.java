package no.brobygger.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear axis from a range of values to a range of pixels.
 *
 * @param low  value at pixel {@code from}
 * @param high value at pixel {@code to}
 */
record Axis(double low, double high, double from, double to) {

    private static final double[] STEPS = {1, 2, 5};
    private static final double MARGIN = 0.04;

    /** An axis that shows all values and zero, with a little air; never empty. */
    static Axis around(double lowest, double highest, double from, double to) {
        double low = Math.min(0, lowest);
        double high = Math.max(0, highest);
        double air = high > low ? MARGIN * (high - low) : 1;
        return new Axis(low < 0 ? low - air : low, high > 0 || low == 0 ? high + air : high, from, to);
    }

    /** An axis close to the values, without zero; they must differ. */
    static Axis close(double lowest, double highest, double from, double to) {
        double air = 2 * MARGIN * (highest - lowest);
        return new Axis(lowest - air, highest + air, from, to);
    }

    double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /** The distance between ticks: 1, 2 or 5 times a power of ten, with at most {@code count} ticks. */
    double step(int count) {
        double power = 1;
        while (power * count > high - low) {
            power /= 10;
        }
        while (true) {
            for (double step : STEPS) {
                if ((high - low) / (power * step) <= count) {
                    return power * step;
                }
            }
            power *= 10;
        }
    }

    /** Multiples of a step within the axis. */
    List<Double> ticks(double step) {
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step); i * step <= high; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** Digits that a label needs behind the decimal sign so that neighbours differ by the step. */
    static int decimals(double step) {
        int decimals = 0;
        for (double s = step; s < 0.999 && decimals < 6; s *= 10) {
            decimals++;
        }
        return decimals;
    }
}
