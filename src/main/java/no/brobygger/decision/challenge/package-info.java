/**
 * What is legal in a scenario, but what a chief financial officer would ask about: a class for each question, a register
 * of all. Entry type: {@link no.brobygger.decision.challenge.Challenges}. Rests on the scenario and its central cases
 * only, so that a file can be questioned without being simulated; the words are the report's.
 */
package no.brobygger.decision.challenge;
