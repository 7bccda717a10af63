package no.brobygger.scenario;

/** The company as the stock market and the assessor see it; only for Tobin's q, an illustration. */
public record Firm(Assumption marketValue, Assumption replacementCost) {
}
