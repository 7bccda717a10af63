/**
 * Which values do the uncertain inputs and the risks take in each trial (model, section 8)? The only home of
 * randomness, and it is a pure function of seed, stream name and block. Entry type:
 * {@link no.brobygger.simulation.sampling.Sampler}. Imports {@code scenario}, {@code model.Draws} and commons-math.
 */
package no.brobygger.simulation.sampling;
