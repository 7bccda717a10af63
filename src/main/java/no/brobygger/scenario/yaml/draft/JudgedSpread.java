package no.brobygger.scenario.yaml.draft;

import no.brobygger.scenario.Range;
import org.apache.commons.math3.util.FastMath;

/**
 * How far a judged figure may be off: its P10 and P90 as multiples of what was answered.
 *
 * <p>Half-saturation and shape are known no better than the built-in benchmark knows them: its P10 and P90 over its
 * median. A judged lift has the spread that judgement deserves, 1.1 as the standard deviation of its logarithm, wider than
 * a benchmark's; upwards it reaches no further than the benchmark (35 % over 14 %), so what it is wider goes
 * downwards: who asks for money judges high.
 */
enum JudgedSpread {
    LIFT(0.149, 2.5), HALF_SATURATION(0.3, 2.0), SHAPE(0.7, 1.6);

    /** Where the end of a legal range holds all but three draws in a thousand: z of P90 over z of P99.7. */
    private static final double P90_OVER_P997 = 1.2816 / 2.7478;

    private final double low;
    private final double high;

    JudgedSpread(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /** P10 around a median, so that hardly a draw falls below the legal range. */
    double low(double median, Range legal) {
        return legal.min() > 0 ? Math.max(median * low, towards(legal.min(), median)) : median * low;
    }

    /** P90 around a median, so that hardly a draw falls above the legal range. */
    double high(double median, Range legal) {
        return Math.min(median * high, towards(legal.max(), median));
    }

    private static double towards(double end, double median) {
        return median * FastMath.pow(end / median, P90_OVER_P997);
    }
}
