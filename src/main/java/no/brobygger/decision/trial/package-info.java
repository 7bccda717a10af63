/**
 * What could be done instead, tried on the same draws: the worth of any spending in the worlds of a scenario's trials.
 * Entry type: {@link no.brobygger.decision.trial.TrialWorlds}.
 */
package no.brobygger.decision.trial;
