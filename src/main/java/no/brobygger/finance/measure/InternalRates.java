package no.brobygger.finance.measure;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * All rates per period at which flows at equal intervals are worth 0: the roots i &gt; −1 of {@code Σ c_t (1+i)^(−t)}.
 *
 * <p>Method: Descartes' rule of signs, made constructive. With {@code y = ln(1+i)} the flows are worth
 * {@code f(y) = Σ c_t e^(−ty)}. Let the sign of c change between the periods k and m, and κ = (k+m)/2. The derivative of
 * {@code e^(κy) f(y)} is {@code e^(κy) g(y)} with the coefficients {@code c_t (κ−t)} of g: one sign change fewer. By Rolle
 * the roots of g separate those of f, and between two of them {@code e^(κy) f(y)} is monotone, so it has one root where
 * its ends differ in sign and none otherwise. The roots of g are found in the same way, down to coefficients without a
 * sign change, which have none. Where f is 0 to rounding at a root of g it touches 0 there: a multiple root, listed once.
 * Source of the argument: G. Pólya and G. Szegő, Problems and Theorems in Analysis II (1976), part V, chapter 1.
 */
public final class InternalRates {
    private static final double[] NONE = {};
    private static final double[] ZERO = {0};
    private static final double PRECISION = 1e-15;
    private static final int MOST_STEPS = 400;

    private InternalRates() {
    }

    /** All of them, ascending, each once; flows are finite. */
    public static double[] of(double[] flows) {
        double[] c = withoutZerosAtTheEnds(flows);
        if (c.length < 2) {
            return NONE;
        }
        double largest = 0;
        for (double flow : c) {
            largest = Math.max(largest, Math.abs(flow));
        }
        // Cauchy's bound: |roots of a polynomial| < 1 + the largest coefficient over the leading one
        double low = -1 - FastMath.log(largest) + FastMath.log(Math.abs(c[c.length - 1]));
        double high = 1 + FastMath.log(largest) - FastMath.log(Math.abs(c[0]));
        return rates(roots(c, low, high));
    }

    /** Those in the open interval (low, high), −1 &lt; low, ascending, each once; flows are finite. */
    public static double[] between(double low, double high, double[] flows) {
        double[] c = withoutZerosAtTheEnds(flows);
        double bottom = FastMath.log1p(low);
        double top = FastMath.log1p(high);
        if (bottom < 0 && top > 0 && signChanges(c) > 1 && atMostOneOnEachSideOfZero(c)) {
            return rates(separated(c, middleOfFirstSignChange(c), ZERO, bottom, top));
        }
        return rates(roots(c, bottom, top));
    }

    /**
     * Whether the cumulative flows, from the first on and from the last back, change sign at most once: then at most one
     * rate is positive and at most one negative (C. J. Norstrøm, Journal of Financial and Quantitative Analysis 7(3),
     * 1972). Descartes' rule for f divided by 1 − e^(−y), whose coefficients are the cumulative flows. It spares most
     * investments with several sign changes the way over the derivatives.
     */
    private static boolean atMostOneOnEachSideOfZero(double[] c) {
        int changes = 0;
        int changesBack = 0;
        double sum = 0;
        double sumBack = 0;
        double sign = 0;
        double signBack = 0;
        for (int t = 0; t < c.length; t++) {
            sum += c[t];
            sumBack += c[c.length - 1 - t];
            if (sum * sign < 0) {
                changes++;
            }
            if (sumBack * signBack < 0) {
                changesBack++;
            }
            sign = sum == 0 ? sign : Math.signum(sum);
            signBack = sumBack == 0 ? signBack : Math.signum(sumBack);
        }
        return changes <= 1 && changesBack <= 1 && sign(c, 0) != 0;
    }

    private static double[] withoutZerosAtTheEnds(double[] flows) {
        int first = 0;
        int end = flows.length;
        while (end > 0 && flows[end - 1] == 0) {
            end--;
        }
        while (first < end && flows[first] == 0) {
            first++;
        }
        return Arrays.copyOfRange(flows, first, end);
    }

    private static double[] rates(double[] roots) {
        for (int i = 0; i < roots.length; i++) {
            roots[i] = FastMath.expm1(roots[i]);
        }
        return roots;
    }

    /** The roots y of Σ c_t e^(−ty) in (low, high), ascending. */
    private static double[] roots(double[] c, double low, double high) {
        int changes = signChanges(c);
        if (changes == 0) {
            return NONE;
        }
        double kappa = middleOfFirstSignChange(c);
        double[] turns = changes == 1 ? NONE : roots(derivative(c, kappa), low, high);
        return separated(c, kappa, turns, low, high);
    }

    /** The roots in (low, high), of which there is at most one between two neighbouring turns; ascending. */
    private static double[] separated(double[] c, double kappa, double[] turns, double low, double high) {
        double[] found = new double[turns.length + 1];
        int count = 0;
        double left = low;
        int signLeft = sign(c, low);
        for (int i = 0; i <= turns.length; i++) {
            boolean last = i == turns.length;
            double right = last ? high : turns[i];
            int signRight = sign(c, right);
            if (signLeft * signRight < 0) {
                found[count++] = root(c, kappa, left, right, signLeft);
            } else if (signRight == 0 && signLeft != 0 && !last) {
                found[count++] = right;
            }
            left = right;
            signLeft = signRight;
        }
        return Arrays.copyOf(found, count);
    }

    private static int signChanges(double[] c) {
        int changes = 0;
        double previous = 0;
        for (double coefficient : c) {
            if (coefficient != 0) {
                if (coefficient > 0 ? previous < 0 : previous > 0) {
                    changes++;
                }
                previous = coefficient;
            }
        }
        return changes;
    }

    private static double middleOfFirstSignChange(double[] c) {
        int before = 0;
        for (int t = 0; t < c.length; t++) {
            if (c[t] != 0) {
                if (c[t] > 0 != c[before] > 0 && c[before] != 0) {
                    return (before + t) / 2.0;
                }
                before = t;
            }
        }
        throw new IllegalArgumentException("The coefficients must change sign: " + Arrays.toString(c));
    }

    /** c_t (κ−t), divided by the number of periods to keep repeated derivatives in range. */
    private static double[] derivative(double[] c, double kappa) {
        double[] derivative = new double[c.length];
        for (int t = 0; t < c.length; t++) {
            derivative[t] = c[t] * ((kappa - t) / c.length);
        }
        return derivative;
    }

    /**
     * The sign of Σ c_t e^(−ty), 0 if the sum is below what rounding leaves of its terms. Summed as a polynomial in
     * e^(−y) for y ≥ 0, and e^(ny) times it as a polynomial in e^y for y &lt; 0: nothing overflows, however many periods.
     */
    private static int sign(double[] c, double y) {
        double x = FastMath.exp(-Math.abs(y));
        int last = c.length - 1;
        double value = 0;
        double size = 0;
        for (int i = 0; i <= last; i++) {
            double coefficient = c[y >= 0 ? last - i : i];
            value = value * x + coefficient;
            size = size * x + Math.abs(coefficient);
        }
        return Math.abs(value) <= PRECISION * c.length * size ? 0 : (int) Math.signum(value);
    }

    /** The root between two ends of different sign: Newton's method on e^(κy) f(y), halving where it is too slow. */
    private static double root(double[] c, double kappa, double left, double right, int signLeft) {
        Slope slope = new Slope(c, kappa);
        double low = left;
        double high = right;
        double y = Math.max(low, Math.min(0, high));
        double step = high - low;
        for (int i = 0; i < MOST_STEPS && Math.abs(step) > PRECISION * Math.max(1, Math.abs(y)); i++) {
            slope.at(y);
            if (slope.f == 0) {
                return y;
            }
            if (slope.f * signLeft > 0) {
                low = y;
            } else {
                high = y;
            }
            double newton = -slope.f / slope.g;
            boolean slow = !(Math.abs(newton) <= Math.abs(step) / 2);
            boolean outside = !(y + newton > low && y + newton < high);
            step = slow || outside ? (low + high) / 2 - y : newton;
            y += step;
        }
        return y;
    }

    /** f and g at one y, both times the same positive number, summed as in {@link #sign}. */
    private static final class Slope {
        private final double[] c;
        private final double kappa;
        private double f;
        private double g;

        Slope(double[] c, double kappa) {
            this.c = c;
            this.kappa = kappa;
        }

        void at(double y) {
            double x = FastMath.exp(-Math.abs(y));
            f = 0;
            g = 0;
            if (y >= 0) {
                for (int t = c.length - 1; t >= 0; t--) {
                    add(t, x);
                }
            } else {
                for (int t = 0; t < c.length; t++) {
                    add(t, x);
                }
            }
        }

        private void add(int t, double x) {
            f = f * x + c[t];
            g = g * x + c[t] * (kappa - t);
        }
    }
}
