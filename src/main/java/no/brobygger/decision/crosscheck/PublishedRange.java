package no.brobygger.decision.crosscheck;

/**
 * What was published about a figure, as quantiles of what is believed about it.
 */
public record PublishedRange(double p10, double central, double p90) {

    /** Where a value lies. */
    public enum Position { BELOW, WITHIN, ABOVE }

    /** Where a value lies, the ends of the range being within. */
    public Position positionOf(double value) {
        return value < p10 ? Position.BELOW : value > p90 ? Position.ABOVE : Position.WITHIN;
    }

    /** The range of the figure times something known. */
    public PublishedRange times(double factor) {
        return factor < 0 ? new PublishedRange(p90 * factor, central * factor, p10 * factor)
                : new PublishedRange(p10 * factor, central * factor, p90 * factor);
    }
}
