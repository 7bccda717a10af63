package no.brobygger.decision.sensitivity;

/**
 * What one driver does to the NPV of the central case: a bar of the tornado.
 *
 * @param low  NPV with an input at its P10; without a risk
 * @param high NPV with an input at its P90; with a risk that begins in the middle of its window
 */
public record Swing(Driver driver, double low, double high) {

    /** The length of the bar. */
    public double length() {
        return Math.abs(high - low);
    }
}
