package no.brobygger.decision.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import no.brobygger.decision.sensitivity.SwitchingValue.Reason;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Range;

/**
 * Looks for switching values: a grid over each input's distribution and on to the ends of its legal range shows where
 * NPV changes its sign; there the crossing is solved for, for all inputs at once.
 */
final class SwitchingSearch {
    /** Probabilities of the grid, spread as normal scores are, from −3.5 to 3.5 by 0.5. */
    private static final double[] PROBABILITIES = {0.000233, 0.00135, 0.00621, 0.02275, 0.0668, 0.1587, 0.3085, 0.5,
        0.6915, 0.8413, 0.9332, 0.97725, 0.99379, 0.99865, 0.999767};
    /** Beyond its distribution an input is tried at twice the distance to the median, so many times over. */
    private static final int DOUBLINGS = 6;
    /** The part of a value without a distribution at which the doubling begins: it ends at three times the value more. */
    private static final double OF_A_CERTAIN_VALUE = 20;
    /** Halvings until a probability is known to more digits than anyone prints. */
    private static final int HALVINGS = 50;

    private final CentralWorlds worlds;
    private final double central;
    private final double nothing;

    /**
     * @param central NPV of the central case
     * @param nothing money that is no effect
     */
    SwitchingSearch(CentralWorlds worlds, double central, double nothing) {
        this.worlds = worlds;
        this.central = central;
        this.nothing = nothing;
    }

    private record Interval(int input, double from, double to) {
    }

    /** In the order of the inputs. */
    List<SwitchingValue> of(List<Driver.Input> inputs) {
        List<double[]> grids = inputs.stream().map(SwitchingSearch::grid).toList();
        List<Driver.Input> tried = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            for (int g = 0; g < grids.get(i).length; g++) {
                tried.add(inputs.get(i));
            }
        }
        double[] npv = worlds.npv(tried, grids.stream().flatMapToDouble(Arrays::stream).toArray());
        List<Interval> intervals = new ArrayList<>();
        Reason[] reasons = new Reason[inputs.size()];
        int place = 0;
        for (int i = 0; i < inputs.size(); i++) {
            double[] grid = grids.get(i);
            double[] values = Arrays.copyOfRange(npv, place, place + grid.length);
            place += grid.length;
            reasons[i] = reason(grid, values, i, inputs.get(i).assumption().median(), intervals);
        }
        double[] crossings = crossings(inputs, intervals);
        List<SwitchingValue> found = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < reasons.length; i++) {
            found.add(reasons[i] == Reason.FOUND ? found(inputs.get(i), crossings[next++])
                    : SwitchingValue.none(inputs.get(i), reasons[i]));
        }
        return found;
    }

    /** Ascending values at which an input is tried, its median among them. */
    private static double[] grid(Driver.Input input) {
        TreeSet<Double> values = new TreeSet<>();
        for (double p : PROBABILITIES) {
            values.add(input.quantile(p));
        }
        double median = input.assumption().median();
        values.add(median);
        Range legal = input.assumption().legal();
        double reach = input.assumption().isUncertain() ? Math.max(median - values.first(), values.last() - median)
                : Math.abs(median) / OF_A_CERTAIN_VALUE;
        for (int k = 1; k <= DOUBLINGS; k++) {
            values.add(legal.clip(median - reach * (1 << k)));
            values.add(legal.clip(median + reach * (1 << k)));
        }
        if (Double.isFinite(legal.min())) {
            values.add(legal.min());
        }
        if (Double.isFinite(legal.max())) {
            values.add(legal.max());
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Finds the interval nearest to the median in which the sign changes, if there is one. */
    private Reason reason(double[] grid, double[] npv, int input, double median, List<Interval> intervals) {
        int middle = Arrays.binarySearch(grid, median);
        double largest = 0;
        for (double value : npv) {
            largest = Double.isFinite(value) ? Math.max(largest, Math.abs(value - central)) : largest;
        }
        if (largest <= nothing) {
            return Reason.WITHOUT_EFFECT;
        }
        for (int away = 0; away < grid.length; away++) {
            int below = middle - away;
            int above = middle + away;
            if (below > 0 && npv[below - 1] * npv[below] <= 0) {
                intervals.add(new Interval(input, grid[below], grid[below - 1]));
                return Reason.FOUND;
            }
            if (above < grid.length - 1 && npv[above] * npv[above + 1] <= 0) {
                intervals.add(new Interval(input, grid[above], grid[above + 1]));
                return Reason.FOUND;
            }
        }
        return central > 0 ? Reason.ALWAYS_POSITIVE : Reason.ALWAYS_NEGATIVE;
    }

    private double[] crossings(List<Driver.Input> inputs, List<Interval> intervals) {
        if (intervals.isEmpty()) {
            return new double[0];
        }
        List<Driver.Input> moved = intervals.stream().map(interval -> inputs.get(interval.input())).toList();
        return Crossings.between(intervals.stream().mapToDouble(Interval::from).toArray(),
                intervals.stream().mapToDouble(Interval::to).toArray(), values -> worlds.npv(moved, values));
    }

    private static SwitchingValue found(Driver.Input input, double value) {
        return SwitchingValue.found(input, value, input.assumption().isUncertain()
                ? probabilityBelow(input.assumption().distribution(), value) : Double.NaN);
    }

    /** The probability of a lower value: the inverse of the quantile function. */
    static double probabilityBelow(Distribution distribution, double value) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (distribution.quantile(middle) < value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : high == 1 ? 1 : (low + high) / 2;
    }
}
