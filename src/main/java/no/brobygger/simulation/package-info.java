/**
 * Runs the model over many trials: blocks of 500, each a pure function of its number, on as many threads as wished.
 * Entry type: {@code Simulator}. Randomness itself lives in {@code simulation.sampling}.
 */
package no.brobygger.simulation;
