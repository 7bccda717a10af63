package no.brobygger.decision.trial;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import no.brobygger.finance.PlanValue;
import no.brobygger.model.Draws;
import no.brobygger.model.MarketModel;
import no.brobygger.model.Memory;
import no.brobygger.model.Spending;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.simulation.Workers;
import no.brobygger.simulation.sampling.Sampler;

/**
 * Worlds in which plans are tried out, drawn once: whatever is tried meets the same fate (common random numbers), so
 * that two spendings differ by what they do and not by their luck.
 */
public final class TrialWorlds {
    private final Scenario scenario;
    private final MarketModel model;
    private final List<Draws> blocks;
    private final int threads;
    private final double[] baseline;
    private final Queue<Memory> spare = new ConcurrentLinkedQueue<>();

    /**
     * @param blocks  the inputs, block by block
     * @param threads at work at once; changes no figure
     */
    public TrialWorlds(Scenario scenario, List<Draws> blocks, int threads) {
        this.scenario = scenario;
        this.blocks = List.copyOf(blocks);
        this.threads = threads;
        model = new MarketModel(scenario);
        baseline = value(scenario.baselinePlan(), model.spending(scenario.baselinePlan()));
    }

    /** The worlds of a scenario's trials: those that its simulation meets. */
    public static TrialWorlds of(Scenario scenario, int threads) {
        return drawn(scenario, Sampler.of(scenario), threads);
    }

    /** As many worlds that the scenario's simulation does not meet: to measure what was chosen in those that it does. */
    public static TrialWorlds afresh(Scenario scenario, int threads) {
        return drawn(scenario, Sampler.afresh(scenario), threads);
    }

    private static TrialWorlds drawn(Scenario scenario, Sampler sampler, int threads) {
        return new TrialWorlds(scenario,
                IntStream.range(0, sampler.blockCount()).mapToObj(b -> sampler.block(b).draws()).toList(), threads);
    }

    /** The only world in which every input is at its median. */
    public static TrialWorlds central(Scenario scenario) {
        return new TrialWorlds(scenario, List.of(Draws.central(scenario)), 1);
    }

    public Scenario scenario() {
        return scenario;
    }

    /** The inputs, block by block. */
    public List<Draws> blocks() {
        return blocks;
    }

    /** Number of trials. */
    public int size() {
        return baseline.length;
    }

    /** What a plan of the scenario spends. */
    public Spending spending(Plan plan) {
        return model.spending(plan);
    }

    /** NPV of a plan of the scenario against the baseline, trial by trial. */
    public double[] npv(Plan plan) {
        return npv(plan, spending(plan));
    }

    /**
     * NPV against the baseline, trial by trial, of a spending under a plan's costs and risks.
     *
     * @param plan     whose costs are borne and whose risks are met
     * @param spending over the horizon
     */
    public double[] npv(Plan plan, Spending spending) {
        double[] npv = value(plan, spending);
        for (int i = 0; i < npv.length; i++) {
            npv[i] -= baseline[i];
        }
        return npv;
    }

    private double[] value(Plan plan, Spending spending) {
        Spending carriedOn = model.carriedOn(spending);
        List<double[]> byBlock = Workers.inOrder(threads, blocks.size(), b -> inBlock(blocks.get(b), plan, carriedOn));
        return byBlock.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
    }

    private double[] inBlock(Draws draws, Plan plan, Spending spending) {
        Memory memory = spare.poll();
        if (memory == null || memory.size() != draws.size()) {
            memory = new Memory(draws.size());
        }
        double[] value = PlanValue.of(scenario, model.run(model.world(draws, memory), plan, spending));
        memory.rewind();
        spare.add(memory);
        return value;
    }
}
