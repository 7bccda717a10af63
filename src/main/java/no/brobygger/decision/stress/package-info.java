/**
 * What if one thing goes wrong? Each case is the scenario with that one thing put into it, so that baseline and proposal
 * meet it alike. Entry type: {@link no.brobygger.decision.stress.StressTest}.
 */
package no.brobygger.decision.stress;
