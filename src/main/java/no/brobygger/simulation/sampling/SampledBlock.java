package no.brobygger.simulation.sampling;

import no.brobygger.model.Draws;

/** The draws of one block of trials, and how many of them were clipped. */
public record SampledBlock(Draws draws, Clipping clipping) {
}
