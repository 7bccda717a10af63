package no.brobygger.simulation.sampling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.model.Draws;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Correlation;
import no.brobygger.scenario.Distribution.Pert;
import no.brobygger.scenario.RankCorrelations;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;

/**
 * Draws the trials of a scenario, block by block (model, section 8).
 *
 * <p>A block is a pure function of the seed, its number and the names in the scenario: any thread may draw any block
 * in any order; an input, plan or risk that comes or goes leaves the draws of the others as they were; the whole
 * blocks of a shorter run are the first of a longer one. Under Latin hypercube sampling each stream has one number in
 * every stratum of a block. A wished correlation rearranges the numbers of the inputs that it connects, and no others.
 */
public final class Sampler {
    /** Before the names of the streams of fresh trials. */
    private static final String AFRESH = "afresh: ";
    /** Trials in a block; the last one may have fewer. */
    public static final int BLOCK_TRIALS = 500;

    private final SimulationSettings settings;
    private final String series;
    private final List<Input> inputs = new ArrayList<>();
    private final Map<String, RandomStream> streams = new LinkedHashMap<>();
    private final List<Coupled> couplings = new ArrayList<>();
    private final List<RiskStreams> risks = new ArrayList<>();

    private record Input(Assumption assumption, Quantiles quantiles) {
    }

    /** From a column of probabilities to a column of values. */
    private interface Quantiles {
        void of(double[] probabilities, double[] values);
    }

    private record Coupled(List<String> streams, RankCoupling coupling) {
    }

    private record RiskStreams(Risk risk, RandomStream occurrence, RandomStream start) {
    }

    /**
     * @param assumptions  the inputs of the scenario, each path once
     * @param correlations without problems (see {@link RankCorrelations#problems()})
     * @throws IllegalArgumentException if the correlations have problems
     */
    public Sampler(List<Assumption> assumptions, List<Risk> risks, List<Correlation> correlations,
                   SimulationSettings settings) {
        this(assumptions, risks, correlations, settings, "");
    }

    private Sampler(List<Assumption> assumptions, List<Risk> risks, List<Correlation> correlations,
                    SimulationSettings settings, String series) {
        this.settings = settings;
        this.series = series;
        assumptions.stream().filter(Assumption::isUncertain).forEach(this::addInput);
        for (Risk risk : risks) {
            this.risks.add(new RiskStreams(risk, stream(RandomStream.Purpose.OCCURRENCE, "risks." + risk.name()),
                    stream(RandomStream.Purpose.START, "risks." + risk.name())));
        }
        RankCorrelations wishes = RankCorrelations.of(assumptions, correlations);
        wishes.problems().stream().findFirst().ifPresent(p -> {
            throw new IllegalArgumentException(p.text());
        });
        wishes.groups().forEach(g -> couplings.add(new Coupled(g.streams(), new RankCoupling(g.ranks()))));
    }

    public static Sampler of(Scenario scenario) {
        return new Sampler(scenario.assumptions(), scenario.risks(), scenario.correlations(), scenario.simulation());
    }

    /**
     * Of the same inputs from streams of their own: trials that are independent of those of {@link #of}, to measure
     * what was chosen on those.
     */
    public static Sampler afresh(Scenario scenario) {
        return new Sampler(scenario.assumptions(), scenario.risks(), scenario.correlations(), scenario.simulation(),
                AFRESH);
    }

    /** Number of blocks that hold all trials. */
    public int blockCount() {
        return (settings.trials() + BLOCK_TRIALS - 1) / BLOCK_TRIALS;
    }

    /** Number of trials in a block, counted from 0. */
    public int trialsIn(int block) {
        return Math.min(BLOCK_TRIALS, settings.trials() - block * BLOCK_TRIALS);
    }

    /**
     * Draws a block.
     *
     * @param block its number, from 0
     */
    public SampledBlock block(int block) {
        if (block < 0 || block >= blockCount()) {
            throw new IllegalArgumentException("The block (" + block + ") must be below " + blockCount() + ".");
        }
        int size = trialsIn(block);
        Map<String, double[]> uniforms = uniforms(block, size);
        Map<String, double[]> columns = new HashMap<>();
        Map<Assumption, Integer> clipped = new LinkedHashMap<>();
        for (Input input : inputs) {
            double[] column = new double[size];
            int moved = fill(column, input, uniforms.get(input.assumption().stream()));
            if (moved > 0) {
                clipped.put(input.assumption(), moved);
            }
            columns.put(input.assumption().path(), column);
        }
        Map<String, int[]> starts = new HashMap<>();
        risks.forEach(r -> starts.put(r.risk().name(), starts(r, block, size)));
        return new SampledBlock(new Draws(size, columns, starts), new Clipping(size, clipped));
    }

    private void addInput(Assumption assumption) {
        // The inverse of the beta distribution is a hundred times slower than the others.
        Quantiles quantiles = assumption.distribution() instanceof Pert pert && pert.min() < pert.max()
                ? new PertTable(pert)::quantiles : assumption.distribution()::quantiles;
        inputs.add(new Input(assumption, quantiles));
        streams.computeIfAbsent(assumption.stream(), name -> stream(RandomStream.Purpose.INPUT, name));
    }

    private RandomStream stream(RandomStream.Purpose purpose, String name) {
        return new RandomStream(settings.seed(), purpose, series + name);
    }

    private Map<String, double[]> uniforms(int block, int size) {
        Map<String, double[]> uniforms = new HashMap<>();
        streams.forEach((name, stream) -> uniforms.put(name, stream.uniforms(block, size, settings.sampling())));
        for (Coupled group : couplings) {
            group.coupling().rearrange(group.streams().stream().map(uniforms::get).toArray(double[][]::new));
        }
        return uniforms;
    }

    /** Fills a column with legal values; how many had to be clipped. */
    private static int fill(double[] column, Input input, double[] uniforms) {
        input.quantiles().of(uniforms, column);
        double min = input.assumption().legal().min();
        double max = input.assumption().legal().max();
        int clipped = 0;
        for (double drawn : column) {
            clipped += drawn < min || drawn > max ? 1 : 0;
        }
        for (int i = 0; clipped > 0 && i < column.length; i++) {
            column[i] = input.assumption().legal().clip(column[i]);
        }
        return clipped;
    }

    private int[] starts(RiskStreams streams, int block, int size) {
        Risk risk = streams.risk();
        double[] occurrence = streams.occurrence().uniforms(block, size, settings.sampling());
        double[] start = streams.start().uniforms(block, size, settings.sampling());
        int months = risk.to() - risk.from() + 1;
        int[] starts = new int[size];
        for (int i = 0; i < size; i++) {
            starts[i] = occurrence[i] < risk.probability() ? risk.from() + (int) (start[i] * months) : 0;
        }
        return starts;
    }
}
