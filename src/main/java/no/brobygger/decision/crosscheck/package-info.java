/**
 * Do the results agree with the published record? What the model implies beside what was published; never an input.
 * Entry type: {@link no.brobygger.decision.crosscheck.ImpliedElasticity}.
 */
package no.brobygger.decision.crosscheck;
