package no.brobygger.decision.sensitivity;

/** A number that trials know only so well. */
public record Estimate(double value, double standardError) {
    /** Half the width of a 95 % interval in standard errors. */
    private static final double HALF_WIDTH = 1.96;

    static final Estimate ZERO = new Estimate(0, 0);

    /** The same, moved to where it must lie. */
    Estimate within(double least, double most) {
        return new Estimate(Math.min(Math.max(value, least), most), standardError);
    }

    /** Lower end of the 95 % interval. */
    public double low() {
        return value - HALF_WIDTH * standardError;
    }

    /** Upper end of the 95 % interval. */
    public double high() {
        return value + HALF_WIDTH * standardError;
    }
}
