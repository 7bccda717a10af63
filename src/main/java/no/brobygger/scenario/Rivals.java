package no.brobygger.scenario;

/**
 * The others in the category.
 *
 * @param spend       their marketing, a year
 * @param growth      of it, a year
 * @param reaction    kroner they spend for each krone of ours
 * @param reactionLag whole months
 * @param elasticity  of the odds of being chosen to their spend
 */
public record Rivals(Assumption spend, Assumption growth, Assumption reaction, Assumption reactionLag,
                     Assumption elasticity) {
}
