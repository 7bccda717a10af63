package no.brobygger.decision.budget;

/**
 * Where a result cannot be told from the best one: the difference, trial by trial on the same draws, is within 1.96 of
 * its standard errors. Between {@code from} and {@code to} the simulation does not care.
 */
public record FlatRegion(double from, double to) {
}
