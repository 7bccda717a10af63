package no.brobygger.decision.crosscheck;

import java.util.function.DoubleUnaryOperator;

/** What was published about a figure, as quantiles of what is believed about it. */
public record PublishedRange(double p10, double central, double p90) {

    /** Where a value lies. */
    public enum Position { BELOW, WITHIN, ABOVE }

    /** Where a value lies, the ends of the range being within. */
    public Position positionOf(double value) {
        return value < p10 ? Position.BELOW : value > p90 ? Position.ABOVE : Position.WITHIN;
    }

    /** The range of another figure that follows from this one, rising or falling with it. */
    public PublishedRange through(DoubleUnaryOperator follows) {
        double first = follows.applyAsDouble(p10);
        double last = follows.applyAsDouble(p90);
        return new PublishedRange(Math.min(first, last), follows.applyAsDouble(central), Math.max(first, last));
    }
}
