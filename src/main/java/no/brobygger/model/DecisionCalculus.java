package no.brobygger.model;

import no.brobygger.scenario.Range;
import org.apache.commons.math3.util.FastMath;

/**
 * The response of new customers to marketing that a person's judgement implies: what a year would bring if marketing
 * stopped, as it is, with half as much again, and at saturation (decision calculus; Little 1970, Management Science
 * 16(8)). Three answers and today's figure determine lift, half-saturation and shape of the Hill curve (model, sections
 * 1 and 3) exactly, with today's spend as the reference:
 *
 * <pre>
 * customers(a) = buyers · shift(today / buyers, ln(1+lift) · (h(a) − 1))
 * 1 + lift     = odds(today) / odds(stopped)
 * κ^s          = ln(odds(saturated) / odds(today)) / ln(1+lift)                       h(∞) = 1 + κ^s
 * 1.5^s        = r κ^s / (1 + κ^s − r),  r = h(1.5) = 1 + ln(odds(half more) / odds(today)) / ln(1+lift)
 * </pre>
 */
public final class DecisionCalculus {
    private static final double HALF_MORE = 1.5;

    private final double buyers;
    private final double today;
    private final double logLift;
    private final Range shapes;
    private final Range halfSaturations;

    /**
     * @param buyers          who choose in a year, all brands, in the status quo
     * @param today           new customers a year at today's spend, more than 0 and fewer than {@code buyers}
     * @param stopped         new customers a year without any marketing, more than 0 and fewer than {@code today}
     * @param shapes          within which the curve may lie
     * @param halfSaturations likewise, from below 1 to above 1
     */
    public DecisionCalculus(double buyers, double today, double stopped, Range shapes, Range halfSaturations) {
        if (!(0 < stopped && stopped < today && today < buyers)) {
            throw new IllegalArgumentException("Without marketing " + stopped + ", today " + today + " and buyers "
                    + buyers + " must ascend from 0.");
        }
        this.buyers = buyers;
        this.today = today;
        this.logLift = logOdds(today) - logOdds(stopped);
        this.shapes = shapes;
        this.halfSaturations = halfSaturations;
    }

    /** The answer for no marketing at all that goes with a lift. */
    public static double stoppedAt(double lift, double buyers, double today) {
        double odds = today / (buyers - today) / (1 + lift);
        return buyers * odds / (1 + odds);
    }

    /** Of today's marketing, against none: on the odds of being chosen. */
    public double lift() {
        return FastMath.expm1(logLift);
    }

    /** New customers a year at a pressure whose value on the curve is {@code h}: 0 without marketing, 1 today. */
    public double customersAt(double h) {
        double odds = FastMath.exp(logOdds(today) + logLift * (h - 1));
        return buyers * odds / (1 + odds);
    }

    /** The answers for saturation that some such curve can give. */
    public Range saturations() {
        return new Range(customersAt(1 + power(halfSaturations.min(), shapes.max())),
                customersAt(1 + power(halfSaturations.max(), shapes.max())));
    }

    /** The answers for half as much again that some such curve can give, with {@code saturated} at saturation. */
    public Range halfMores(double saturated) {
        double k = saturation(saturated);
        double log = FastMath.log(k);
        // κ = k^(1/s) within its range holds the shape from below.
        double least = FastMath.max(shapes.min(), k > 1 ? log / FastMath.log(halfSaturations.max())
                : log / FastMath.log(halfSaturations.min()));
        return new Range(halfMore(k, least), halfMore(k, shapes.max()));
    }

    /** The answer for half as much again that a curve of shape {@code shape} gives. */
    public double halfMoreAt(double saturated, double shape) {
        return halfMore(saturation(saturated), shape);
    }

    /** The curve through the answers; within the ranges where they are within {@link #halfMores}. */
    public ResponseCurve through(double saturated, double halfMore) {
        double k = saturation(saturated);
        double r = 1 + (logOdds(halfMore) - logOdds(today)) / logLift;
        double shape = FastMath.log(r * k / (1 + k - r)) / FastMath.log(HALF_MORE);
        return new ResponseCurve(lift(), power(k, 1 / shape), shape);
    }

    /** κ^s. */
    private double saturation(double saturated) {
        return (logOdds(saturated) - logOdds(today)) / logLift;
    }

    private double halfMore(double k, double shape) {
        double u = power(HALF_MORE, shape);
        return customersAt(u * (1 + k) / (u + k));
    }

    private double logOdds(double customers) {
        return FastMath.log(customers / (buyers - customers));
    }

    private static double power(double base, double exponent) {
        return FastMath.pow(base, exponent);
    }

    /**
     * A Hill curve with today's spend as its reference.
     *
     * @param lift           on the odds of being chosen, of today's spend against none
     * @param halfSaturation as a multiple of today's spend
     */
    public record ResponseCurve(double lift, double halfSaturation, double shape) {
    }
}
