package no.brobygger.scenario;

/** A wished rank correlation (Spearman) between two inputs, by path. */
public record Correlation(String first, String second, double rank, Location location) {
}
