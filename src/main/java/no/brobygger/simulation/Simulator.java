package no.brobygger.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import no.brobygger.model.MarketModel;
import no.brobygger.model.Memory;
import no.brobygger.model.PlanPath;
import no.brobygger.model.Spending;
import no.brobygger.model.World;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.simulation.sampling.SampledBlock;
import no.brobygger.simulation.sampling.Sampler;

/**
 * Runs every plan of a scenario over all trials. A block is a pure function of its number and results are handed on in
 * the order of the blocks, so the number of threads changes no bit.
 */
public final class Simulator {
    /** Trials in a whole block: the unit of sampling, of simulation and of the standard error. */
    public static final int BLOCK_TRIALS = Sampler.BLOCK_TRIALS;

    private final Scenario scenario;
    private final MarketModel model;
    private final Sampler sampler;
    private final List<Spending> spendings = new ArrayList<>();

    public Simulator(Scenario scenario) {
        this.scenario = scenario;
        this.model = new MarketModel(scenario);
        this.sampler = Sampler.of(scenario);
        scenario.plans().forEach(plan -> spendings.add(model.carriedOn(model.spending(plan))));
    }

    /**
     * Simulates all blocks.
     *
     * @param threads  at least 1
     * @param perBlock what to keep of a block; called once for each, on any thread; the block's paths are overwritten
     *                 when it has returned
     * @return what was kept, in the order of the blocks
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public <R> List<R> run(int threads, Function<Block, R> perBlock) {
        Queue<Memory> spare = new ConcurrentLinkedQueue<>();
        return Workers.inOrder(threads, sampler.blockCount(), block -> {
            Memory memory = memoryFor(sampler.trialsIn(block), spare.poll());
            R kept = perBlock.apply(simulate(block, memory));
            memory.rewind();
            spare.add(memory);
            return kept;
        });
    }

    private static Memory memoryFor(int trials, Memory spare) {
        return spare == null || spare.size() != trials ? new Memory(trials) : spare;
    }

    private Block simulate(int block, Memory memory) {
        SampledBlock sampled = sampler.block(block);
        World world = model.world(sampled.draws(), memory);
        List<PlanPath> paths = new ArrayList<>();
        for (int p = 0; p < spendings.size(); p++) {
            Plan plan = scenario.plans().get(p);
            paths.add(model.run(world, plan, spendings.get(p)));
        }
        return new Block(block, block * BLOCK_TRIALS, sampled.draws(), sampled.clipping(), paths);
    }
}
