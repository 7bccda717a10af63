/**
 * What a decision needs besides a forecast: options, stress cases, gates. Entry type:
 * {@link no.brobygger.decision.DecisionBasis}; each part has a package of its own.
 */
package no.brobygger.decision;
