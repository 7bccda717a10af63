package no.brobygger.simulation;

import java.util.List;
import no.brobygger.model.Draws;
import no.brobygger.model.PlanPath;
import no.brobygger.simulation.sampling.Clipping;

/**
 * What happened in one block of trials.
 *
 * @param index      number of the block, from 0
 * @param firstTrial number of its first trial, from 0
 * @param draws      the inputs, the same for all plans (common random numbers)
 * @param clipping   how often draws were held inside a legal range
 * @param paths      of the plans, in the order of the scenario
 */
public record Block(int index, int firstTrial, Draws draws, Clipping clipping, List<PlanPath> paths) {

    /** Number of trials. */
    public int size() {
        return draws.size();
    }
}
