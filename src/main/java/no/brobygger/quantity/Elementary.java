package no.brobygger.quantity;

/**
 * Exponential, logarithm and power for the hot loop of the simulation: a few nanoseconds each, and the same bits on
 * every processor, because they use nothing but +, −, ×, ÷ and tables filled by {@link StrictMath}. ({@code Math.exp}
 * and its kin may differ in the last bit between processors, StrictMath and commons-math cost several times as much.)
 *
 * <p>Relative error of {@code exp} below 4e-16 and absolute error of {@code log} below 3e-16 (relative, for arguments
 * near 1). Method: table-driven reduction (P. T. P. Tang, ACM TOMS 15(2), 1989, and 16(4), 1990).
 */
public final class Elementary {
    private static final int STEPS = 128;
    private static final double STEPS_PER_LN2 = STEPS / StrictMath.log(2);
    /** ln 2 / 128 in two parts; the first has 20 trailing zero bits, so that n times it is exact. */
    private static final double LN2_STEP_HIGH =
            Double.longBitsToDouble(Double.doubleToRawLongBits(StrictMath.log(2) / STEPS) & -(1L << 20));
    private static final double LN2_STEP_LOW = 0x1.62e42fefa39efp-8 - LN2_STEP_HIGH + 0x1.abc9e3b39803fp-63;
    private static final double LN2 = StrictMath.log(2);
    /** Adding it leaves the nearest whole number in the last bits. */
    private static final double ROUND = 0x1.8p52;
    private static final double HIGHEST = 700;
    private static final double SERIES = 5.6;
    private static final double[] NONE = {};
    private static final long SERIES_BITS = Double.doubleToRawLongBits(SERIES);
    private static final long MANTISSA = (1L << 52) - 1;
    private static final long ONE = 1023L << 52;

    private static final double[] POWER_OF_2 = new double[STEPS];
    private static final double[] INVERSE = new double[STEPS];
    private static final double[] MINUS_LOG_INVERSE = new double[STEPS];

    static {
        for (int j = 0; j < STEPS; j++) {
            POWER_OF_2[j] = StrictMath.pow(2, (double) j / STEPS);
            // The ends are exact, so that arguments near 1 lose nothing; the others need few bits.
            double inverse = j == 0 ? 1 : j == STEPS - 1 ? 0.5 : StrictMath.rint(1024 / (1 + (j + 0.5) / STEPS)) / 1024;
            INVERSE[j] = inverse;
            MINUS_LOG_INVERSE[j] = j == STEPS - 1 ? LN2 : -StrictMath.log(inverse);
        }
    }

    private Elementary() {
    }

    /** e^x. */
    public static double exp(double x) {
        if (!(x > -HIGHEST && x < HIGHEST)) {
            return StrictMath.exp(x);
        }
        // x = n · ln2/128 + r with |r| ≤ ln2/256, so e^x = 2^(n/128) · e^r.
        double shifted = x * STEPS_PER_LN2 + ROUND;
        double whole = shifted - ROUND;
        int n = (int) Double.doubleToRawLongBits(shifted);
        double r = x - whole * LN2_STEP_HIGH - whole * LN2_STEP_LOW;
        double expm1 = r * (1 + r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120)))));
        double step = POWER_OF_2[n & STEPS - 1];
        double scale = Double.longBitsToDouble((long) ((n >> 7) + 1023) << 52);
        return scale * (step + step * expm1);
    }

    /** The natural logarithm of x. */
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return StrictMath.log(x);
        }
        // x = 2^e · m, 1 ≤ m < 2, and m · inverse = 1 + r with |r| < 1/127.
        long bits = Double.doubleToRawLongBits(x);
        int j = (int) (bits >>> 45) & STEPS - 1;
        double m = Double.longBitsToDouble(bits & MANTISSA | ONE);
        double r = m * INVERSE[j] - 1;
        double e = (bits >>> 52) - 1023;
        double tail = r * r * (-1.0 / 2 + r * (1.0 / 3 + r * (-1.0 / 4 + r * (1.0 / 5 + r * (-1.0 / 6 + r * (1.0 / 7))))));
        return (e * LN2 + MINUS_LOG_INVERSE[j]) + (r + tail);
    }

    /**
     * e^x of a column; {@code into} may be {@code x}. Without a table, so that the compiler turns the loop into vector
     * instructions: {@code e^x = (e^(x/16))^16}, the Taylor series of e^r to r^13 for |r| ≤ 0.35, four squarings.
     * Relative error below 4e-15; an element beyond |x| = 5.6 as {@link #exp(double)}.
     */
    public static void exp(double[] x, double[] into) {
        double[] beyond = isWithinSeries(x) ? NONE : x.clone();
        for (int i = 0; i < x.length; i++) {
            double r = x[i] * (1.0 / 16);
            double p = 1 + r * (1 + r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720
                    + r * (1.0 / 5040 + r * (1.0 / 40320 + r * (1.0 / 362880 + r * (1.0 / 3628800 + r * (1.0 / 39916800
                    + r * (1.0 / 479001600 + r * (1.0 / 6227020800.0)))))))))))));
            double p2 = p * p;
            double p4 = p2 * p2;
            double p8 = p4 * p4;
            into[i] = p8 * p8;
        }
        for (int i = 0; i < beyond.length; i++) {
            if (!(Math.abs(beyond[i]) <= SERIES)) {
                into[i] = exp(beyond[i]);
            }
        }
    }

    private static boolean isWithinSeries(double[] x) {
        long beyond = 0; // Negative as soon as one magnitude's bits exceed the limit's; no branch, no waiting.
        for (double value : x) {
            beyond |= SERIES_BITS - (Double.doubleToRawLongBits(value) & Long.MAX_VALUE);
        }
        return beyond >= 0;
    }

    /** max(x, 0), written so that both compilers make it a few instructions in place. */
    public static double positivePart(double x) {
        return (x + Math.abs(x)) / 2;
    }

    /** x^y of columns, x ≥ 0, y &gt; 0; see {@link #exp(double[], double[])}. {@code into} may be x or y. */
    public static void pow(double[] x, double[] y, double[] into) {
        for (int i = 0; i < x.length; i++) {
            into[i] = y[i] * log(x[i]);
        }
        exp(into, into);
    }

    /** x^y of a column, x ≥ 0; {@code into} may be x. */
    public static void pow(double[] x, double y, double[] into) {
        for (int i = 0; i < x.length; i++) {
            into[i] = y * log(x[i]);
        }
        exp(into, into);
    }

    /** x^y for x &gt; 0; 0 for x = 0 and y &gt; 0. Relative error about y · |log x| · 3e-16. */
    public static double pow(double x, double y) {
        return x == 0 ? 0 : exp(y * log(x));
    }
}
