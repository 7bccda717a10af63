/**
 * When the case is looked at again: what going on is worth then, by what is known by then, and what it is worth to be
 * able to stop. Entry type: {@link no.brobygger.decision.gate.Gates}.
 */
package no.brobygger.decision.gate;
