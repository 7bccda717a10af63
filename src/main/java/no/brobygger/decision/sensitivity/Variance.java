package no.brobygger.decision.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.decision.trial.TrialWorlds;
import no.brobygger.model.Draws;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Range;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.simulation.sampling.Sampler;

/**
 * How the variance of the proposal's NPV comes about. An NPV outside its own P1 and P99 counts as these: else the variance
 * would rest on a few trials in ten thousand, and no affordable number of them would say whose it is.
 *
 * <p>Every unknown is tried in the first block of trials; the {@value #PURSUED} that matter most go on for {@value #BLOCKS}
 * blocks, and in {@value #PAIR_BLOCKS} of them the first {@value #PAIRED} are tried in pairs. A and B are the first and
 * the following blocks of the scenario's own trials.
 */
final class Variance {
    /** Blocks for the unknowns that matter most. */
    static final int BLOCKS = 8;
    /** Unknowns that go on beyond the first block. */
    static final int PURSUED = 10;
    /** Unknowns that are tried in pairs. */
    static final int PAIRED = 5;
    /** Blocks in which pairs are tried. */
    static final int PAIR_BLOCKS = 2;

    private final Scenario scenario;
    private final Range counted;
    private final int threads;
    private final Sampler sampler;
    private final Column atA = new Column();
    private final Column atB = new Column();
    private final Map<Unknown, Column> mixed = new LinkedHashMap<>();
    private final Map<List<Unknown>, Column> together = new LinkedHashMap<>();

    /** Values of one block after the other. */
    private static final class Column {
        private final List<double[]> blocks = new ArrayList<>();

        double[] values() {
            return blocks.stream().flatMapToDouble(Arrays::stream).toArray();
        }
    }

    private Variance(Scenario scenario, Range counted, List<Unknown> unknowns, int threads) {
        this.scenario = scenario;
        this.counted = counted;
        this.threads = threads;
        SimulationSettings own = scenario.simulation();
        sampler = Sampler.of(scenario.with(
                new SimulationSettings(2 * BLOCKS * Sampler.BLOCK_TRIALS, own.seed(), own.sampling())));
        unknowns.forEach(unknown -> mixed.put(unknown, new Column()));
    }

    /**
     * Tries the unknowns of a scenario.
     *
     * @param counted NPVs that count as they are
     */
    static Variance of(Scenario scenario, Range counted, List<Unknown> unknowns, int threads) {
        Variance variance = new Variance(scenario, counted, unknowns, threads);
        variance.block(0, unknowns, List.of());
        List<Unknown> ranked = variance.byTotal(unknowns);
        List<Unknown> pursued = ranked.subList(0, Math.min(PURSUED, ranked.size()));
        List<List<Unknown>> pairs = pairs(ranked.subList(0, Math.min(PAIRED, ranked.size())));
        for (int block = 1; block < BLOCKS; block++) {
            variance.block(block, pursued, block <= PAIR_BLOCKS ? pairs : List.of());
        }
        return variance;
    }

    private static List<List<Unknown>> pairs(List<Unknown> unknowns) {
        List<List<Unknown>> pairs = new ArrayList<>();
        for (int i = 0; i < unknowns.size(); i++) {
            for (int j = i + 1; j < unknowns.size(); j++) {
                pairs.add(List.of(unknowns.get(i), unknowns.get(j)));
            }
        }
        return pairs;
    }

    private List<Unknown> byTotal(List<Unknown> unknowns) {
        PickFreeze estimator = estimator();
        Map<Unknown, Double> totals = new LinkedHashMap<>();
        unknowns.forEach(u -> totals.put(u, estimator.total(mixed.get(u).values()).value()));
        return unknowns.stream().sorted(Comparator.comparing(totals::get).reversed()).toList();
    }

    private PickFreeze estimator() {
        return new PickFreeze(atA.values(), atB.values());
    }

    private void block(int block, List<Unknown> alone, List<List<Unknown>> pairs) {
        Draws a = sampler.block(block).draws();
        Draws b = sampler.block(BLOCKS + block).draws();
        List<Column> columns = new ArrayList<>(List.of(atA, atB));
        List<Draws> draws = new ArrayList<>(List.of(a, b));
        for (Unknown unknown : alone) {
            columns.add(mixed.get(unknown));
            draws.add(mix(a, b, List.of(unknown)));
        }
        for (List<Unknown> pair : pairs) {
            columns.add(together.computeIfAbsent(pair, key -> new Column()));
            draws.add(mix(a, b, pair));
        }
        double[] npv = new TrialWorlds(scenario, draws, threads).npv(scenario.proposalPlan());
        int size = a.size();
        for (int c = 0; c < columns.size(); c++) {
            columns.get(c).blocks.add(Arrays.stream(npv, c * size, (c + 1) * size).map(counted::clip).toArray());
        }
    }

    /** A with the coordinates of some unknowns taken from B. */
    private static Draws mix(Draws a, Draws b, List<Unknown> taken) {
        List<Assumption> inputs = taken.stream().flatMap(u -> u.assumptions().stream()).toList();
        List<Risk> risks = taken.stream().flatMap(u -> u.risks().stream()).toList();
        return a.taking(b, inputs, risks);
    }

    /** The parts of the variance due to an unknown, alone and in all; the first cannot be more than the second. */
    record Shares(Estimate first, Estimate total) {
    }

    Map<Unknown, Shares> shares() {
        PickFreeze estimator = estimator();
        Map<Unknown, Shares> shares = new LinkedHashMap<>();
        mixed.forEach((unknown, column) -> {
            double[] values = column.values();
            Estimate total = estimator.total(values);
            shares.put(unknown, new Shares(estimator.first(values).within(0, total.value()), total));
        });
        return shares;
    }

    /** What pairs of unknowns do together, most first. */
    List<Pair> pairs() {
        PickFreeze estimator = new PickFreeze(inPairBlocks(atA), inPairBlocks(atB));
        List<Pair> pairs = new ArrayList<>();
        together.forEach((pair, column) -> pairs.add(new Pair(pair.get(0), pair.get(1), estimator.interaction(
                inPairBlocks(mixed.get(pair.get(0))), inPairBlocks(mixed.get(pair.get(1))), column.values()))));
        pairs.sort(Comparator.comparing((Pair pair) -> pair.together().value()).reversed());
        return List.copyOf(pairs);
    }

    private static double[] inPairBlocks(Column column) {
        return Arrays.copyOfRange(column.values(), Sampler.BLOCK_TRIALS, (1 + PAIR_BLOCKS) * Sampler.BLOCK_TRIALS);
    }

    Range counted() {
        return counted;
    }

    /** Of the NPVs as they count. */
    double standardDeviation() {
        return Math.sqrt(estimator().variance());
    }
}
