package no.brobygger.decision.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.model.Draws;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Scenario;
import no.brobygger.simulation.Workers;
import no.brobygger.simulation.sampling.Sampler;

/** What it is worth to know each unknown of an analysis, and all of them, from its first trials. */
record Information(Map<Unknown, Worth> byUnknown, Worth everything) {
    /** Trials that are looked at. */
    static final int MOST_TRIALS = 10_000;

    static Information of(Analysis analysis, List<Unknown> unknowns, int threads) {
        int trials = Math.min(MOST_TRIALS, analysis.scenario().simulation().trials());
        List<Draws> blocks = draws(analysis.scenario(), trials, threads);
        List<double[]> plans = analysis.scenario().plans().stream()
                .map(plan -> Arrays.copyOf(analysis.npv().get(plan.name()), trials)).toList();
        ValueOfInformation amongPlans = new ValueOfInformation(plans);
        ValueOfInformation onProposal = new ValueOfInformation(List.of(new double[trials],
                Arrays.copyOf(analysis.npv().get(analysis.scenario().proposal()), trials)));
        List<Worth> worth = unknowns.isEmpty() ? List.of() : Workers.inOrder(threads, unknowns.size(), u -> {
            Regression known = new Regression(columns(unknowns.get(u), blocks), trials);
            return new Worth(amongPlans.of(known), onProposal.of(known));
        });
        Map<Unknown, Worth> byUnknown = new LinkedHashMap<>();
        IntStream.range(0, worth.size()).forEach(u -> byUnknown.put(unknowns.get(u), worth.get(u)));
        return new Information(byUnknown, new Worth(amongPlans.ofEverything(), onProposal.ofEverything()));
    }

    /** The first blocks; columns of uncertain inputs stand in them, so that asking for them changes nothing. */
    private static List<Draws> draws(Scenario scenario, int trials, int threads) {
        Sampler sampler = Sampler.of(scenario);
        int blocks = (trials + Sampler.BLOCK_TRIALS - 1) / Sampler.BLOCK_TRIALS;
        return Workers.inOrder(threads, blocks, block -> sampler.block(block).draws());
    }

    private static List<double[]> columns(Unknown unknown, List<Draws> blocks) {
        if (unknown.inputs().isEmpty()) {
            return Scores.ofRisk(start(unknown.risks().get(0), blocks));
        }
        List<double[]> inputs = new ArrayList<>();
        unknown.inputs().forEach(input -> inputs.add(column(input.assumption(), blocks)));
        return Scores.ofInputs(inputs);
    }

    private static double[] column(Assumption assumption, List<Draws> blocks) {
        return blocks.stream().flatMapToDouble(draws -> Arrays.stream(draws.of(assumption))).toArray();
    }

    private static int[] start(Risk risk, List<Draws> blocks) {
        return blocks.stream().flatMapToInt(draws -> Arrays.stream(draws.startOf(risk))).toArray();
    }
}
