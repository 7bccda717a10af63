package no.brobygger.decision.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Series;
import no.brobygger.finance.PlanValue;
import no.brobygger.finance.measure.Moments;
import no.brobygger.model.Draws;
import no.brobygger.model.MarketModel;
import no.brobygger.model.Memory;
import no.brobygger.model.PlanPath;
import no.brobygger.model.Spending;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.simulation.Workers;
import no.brobygger.simulation.sampling.Sampler;

/**
 * The gates of a scenario, each taken alone: as if nothing had been stopped at an earlier one.
 *
 * @param trials that they rest on: the first ones of the scenario's
 */
public record Gates(int trials, List<Gate> gates) {

    /** Enough to fit what the signals say. */
    public static final int MOST_TRIALS = 5_000;

    /** No gate. */
    public static final Gates NONE = new Gates(0, List.of());

    /** @param threads that may be used; changes no result */
    public static Gates of(Analysis analysis, int threads) {
        Scenario scenario = shortened(analysis.scenario());
        int[] months = months(scenario);
        if (months.length == 0 || scenario.proposal().equals(scenario.baseline())) {
            return NONE;
        }
        Sampler sampler = Sampler.of(scenario);
        Trying trying = new Trying(scenario, months);
        List<Tried[]> blocks = Workers.inOrder(threads, sampler.blockCount(), b -> trying.block(sampler.block(b).draws()));
        List<Gate> gates = new ArrayList<>();
        for (int g = 0; g < months.length; g++) {
            int number = g;
            gates.add(gate(analysis, months[g], Tried.joined(blocks.stream().map(b -> b[number]).toList())));
        }
        return new Gates(scenario.simulation().trials(), List.copyOf(gates));
    }

    /** The months in which the case is looked at; in month 1 nothing would be known. */
    public static int[] months(Scenario scenario) {
        return scenario.followUp().gates().stream().mapToInt(Integer::intValue)
                .filter(gate -> gate > 1 && gate <= scenario.horizon().months()).sorted().distinct().toArray();
    }

    /** Marketing and plan costs of a plan from a month on, central case, nominal. */
    public static double spendFrom(PlanAnalysis plan, int month) {
        return Stream.of(Series.MARKETING, Series.PLAN_COSTS).map(plan.central().monthly()::get)
                .flatMapToDouble(months -> Arrays.stream(months).skip(month - 1L)).sum();
    }

    private static Scenario shortened(Scenario scenario) {
        SimulationSettings own = scenario.simulation();
        return scenario.with(new SimulationSettings(Math.min(own.trials(), MOST_TRIALS), own.seed(), own.sampling()));
    }

    private static Gate gate(Analysis analysis, int month, Tried tried) {
        List<Threshold> thresholds = Stream.of(Signal.values())
                .map(s -> new Reading(s, tried.signals()[s.ordinal()], tried.worth()).threshold())
                .sorted(Comparator.comparingDouble((Threshold t) -> -t.explains())).toList();
        double mean = Moments.mean(tried.worth());
        boolean watched = thresholds.stream().anyMatch(t -> !Double.isNaN(t.stop()));
        Gate.Advice advice = watched ? Gate.Advice.WATCH : mean > 0 ? Gate.Advice.GO_ON : Gate.Advice.STOP;
        GateRule rule = GateRule.of(tried.signals(), tried.worth());
        double open = spendFrom(analysis.proposal(), month);
        double above = DoubleStream.of(tried.worth()).filter(v -> v > 0).count();
        return new Gate(month, open, open - spendFrom(analysis.baseline(), month), mean, above / tried.worth().length,
                advice, rule.worth(), rule.error(), rule.stops(), thresholds);
    }

    /** What going on is worth, and the signals of the month before, in every trial. */
    private record Tried(double[] worth, double[][] signals) {

        static Tried joined(List<Tried> blocks) {
            double[][] signals = IntStream.range(0, Signal.values().length)
                    .mapToObj(s -> blocks.stream().flatMapToDouble(b -> Arrays.stream(b.signals[s])).toArray())
                    .toArray(double[][]::new);
            return new Tried(blocks.stream().flatMapToDouble(b -> Arrays.stream(b.worth)).toArray(), signals);
        }
    }

    /** The proposal to its end, and stopped at each gate, in the same worlds. */
    private static final class Trying {
        private final Scenario scenario;
        private final MarketModel model;
        private final Spending spending;
        private final List<Stopping> stops;
        private final int[] months;

        Trying(Scenario scenario, int[] months) {
            this.scenario = scenario;
            this.months = months;
            model = new MarketModel(scenario);
            spending = model.carriedOn(model.spending(scenario.proposalPlan()));
            stops = Arrays.stream(months).mapToObj(month -> new Stopping(scenario, month)).toList();
        }

        Tried[] block(Draws draws) {
            Memory memory = new Memory(draws.size());
            PlanPath path = model.run(model.world(draws, memory), scenario.proposalPlan(), spending);
            double[] value = PlanValue.of(scenario, path);
            Tried[] tried = new Tried[months.length];
            double[][][] signals = new double[months.length][][];
            for (int g = 0; g < months.length; g++) {
                int last = months[g] - 1;
                signals[g] = Stream.of(Signal.values()).map(s -> s.of(path, last)).toArray(double[][]::new);
            }
            for (int g = 0; g < months.length; g++) {
                memory.rewind();
                double[] worth = stops.get(g).value(draws, memory);
                for (int i = 0; i < worth.length; i++) {
                    worth[i] = value[i] - worth[i];
                }
                tried[g] = new Tried(worth, signals[g]);
            }
            return tried;
        }
    }
}
