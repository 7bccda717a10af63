package no.brobygger.scenario;

/**
 * A part of the market with customers of its own.
 *
 * @param name empty in a scenario without {@code segments}
 */
public record Segment(String name, Market market, Customers customers) {
}
