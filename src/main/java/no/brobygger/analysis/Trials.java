package no.brobygger.analysis;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import no.brobygger.finance.InvestmentCase;
import no.brobygger.finance.measure.ExpectedShortfall;
import no.brobygger.model.PlanPath;
import no.brobygger.scenario.Scenario;
import no.brobygger.simulation.Block;

/**
 * What is kept of the trials: each measure of each plan in every trial, and the paths of the banded series in the
 * first {@value Bands#TRIALS} trials. Blocks write to places of their own, in any order and from any thread.
 */
final class Trials {
    private final Scenario scenario;
    private final int count;
    private final int baseline;
    private final double[][][] values;
    private final double[][] returned;
    private final Bands[] bands;

    Trials(Scenario scenario) {
        this.scenario = scenario;
        count = scenario.simulation().trials();
        baseline = scenario.plans().indexOf(scenario.baselinePlan());
        int plans = scenario.plans().size();
        values = new double[plans][Measure.values().length][];
        returned = new double[plans][count];
        bands = new Bands[plans];
        for (int p = 0; p < plans; p++) {
            for (Measure measure : Measure.values()) {
                values[p][measure.ordinal()] = measure.isInTrials(scenario) ? new double[count] : null;
            }
            bands[p] = new Bands(scenario, count);
        }
    }

    /** Keeps what is needed of a block, and returns its sums. */
    BlockTotals record(Block block) {
        BlockTotals sums = BlockTotals.empty(values.length, scenario.horizon().months());
        PlanPath base = block.paths().get(baseline);
        for (int p = 0; p < values.length; p++) {
            PlanPath path = block.paths().get(p);
            InvestmentCase c = new InvestmentCase(scenario, path, base);
            for (int i = 0; i < block.size(); i++) {
                c.load(i);
                for (Measure measure : Measure.values()) {
                    if (measure.isInTrials(scenario)) {
                        values[p][measure.ordinal()][block.firstTrial() + i] = measure.of(c);
                    }
                }
                returned[p][block.firstTrial() + i] = c.returned();
                sums.add(p, c);
            }
            sums.addCash(p, block);
            bands[p].record(block.firstTrial(), path, base);
        }
        return new BlockTotals(block.size(), block.clipping(), sums.cash(), sums.residual(), sums.invested(), sums.returned());
    }

    Map<Measure, Summary> summaries(int plan) {
        Map<Measure, Summary> summaries = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            if (measure.isInTrials(scenario)) {
                summaries.put(measure, Summaries.of(values[plan][measure.ordinal()]));
            }
        }
        return summaries;
    }

    /** Σ Δcontribution over the horizon. */
    Summary returned(int plan) {
        return Summaries.of(returned[plan]);
    }

    Summary residualValue(int plan) {
        return Summaries.of(values[plan][Measure.RESIDUAL_VALUE.ordinal()]);
    }

    Probabilities probabilities(int plan) {
        double[] payback = values[plan][Measure.PAYBACK_MONTHS.ordinal()];
        int paidBack = 0;
        int putIn = 0;
        for (double months : payback) {
            putIn += Double.isNaN(months) ? 0 : 1;
            paidBack += Double.isFinite(months) ? 1 : 0;
        }
        return new Probabilities(shareAboveZero(npv(plan)),
                shareAboveZero(values[plan][Measure.NPV_CASH.ordinal()]),
                putIn == 0 ? Double.NaN : (double) paidBack / putIn,
                HeadToHead.shareHighest(plan, IntStream.range(0, values.length).mapToObj(this::npv).toList()));
    }

    private double[] npv(int plan) {
        return values[plan][Measure.NPV.ordinal()];
    }

    private static double shareAboveZero(double[] numbers) {
        int above = 0;
        for (double number : numbers) {
            above += number > 0 ? 1 : 0;
        }
        return (double) above / numbers.length;
    }

    double expectedShortfall(int plan) {
        double[] sorted = npv(plan).clone();
        java.util.Arrays.sort(sorted);
        return ExpectedShortfall.of(sorted, 0.05);
    }

    Map<Series, Band> bands(int plan) {
        return bands[plan].bands();
    }

    Map<String, double[]> npvByPlan() {
        Map<String, double[]> byPlan = new LinkedHashMap<>();
        for (int p = 0; p < values.length; p++) {
            byPlan.put(scenario.plans().get(p).name(), npv(p));
        }
        return byPlan;
    }

    /** For each plan and each other: the share of trials in which its NPV is above the other's. */
    Map<String, Map<String, Double>> beats() {
        Map<String, Map<String, Double>> beats = new LinkedHashMap<>();
        for (int a = 0; a < values.length; a++) {
            Map<String, Double> row = new LinkedHashMap<>();
            for (int b = 0; b < values.length; b++) {
                if (a != b) {
                    row.put(scenario.plans().get(b).name(), HeadToHead.shareAbove(npv(a), npv(b)));
                }
            }
            beats.put(scenario.plans().get(a).name(), row);
        }
        return beats;
    }
}
