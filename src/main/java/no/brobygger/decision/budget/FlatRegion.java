package no.brobygger.decision.budget;

/**
 * Where a result cannot be told from the best one: the difference on the same draws is within half its 95 % interval
 * ({@link Objective#halfWidth}). Lowest and highest of what was tried: the true region may be wider.
 */
public record FlatRegion(double from, double to) {
}
