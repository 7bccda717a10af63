/**
 * Do the results agree with the published record? What the model implies beside what was published; never an input.
 * Entry types: {@link no.brobygger.decision.crosscheck.CrossChecks} and, of any scenario,
 * {@link no.brobygger.decision.crosscheck.ImpliedElasticity}.
 */
package no.brobygger.decision.crosscheck;
