package no.brobygger.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.brobygger.simulation.Simulator;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The measured times, per plan-trial-month. */
final class Figures {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private final Collection<RunResult> results;

    Figures(Collection<RunResult> results) {
        this.results = results;
    }

    /**
     * One measurement.
     *
     * @param wall          nanoseconds per plan-trial-month on the wall
     * @param relativeError half the 99.9 % interval of it, as a share
     * @param processor     nanoseconds per plan-trial-month of processor time
     * @param allocated     bytes per trial
     */
    record Figure(double wall, double relativeError, double processor, double allocated) {
        /** Millions of plan-trial-months a second. */
        double throughput() {
            return 1e3 / wall;
        }
    }

    /** A dimension's sizes and the processor time that a run of each takes, in nanoseconds. */
    record Growth(Size.Dimension dimension, List<Integer> sizes, List<Double> times) {
        /** Least-squares slope of log time over log size: 1 is linear. */
        double slope() {
            double[] x = sizes.stream().mapToDouble(Math::log).toArray();
            double[] y = times.stream().mapToDouble(Math::log).toArray();
            double meanX = Arrays.stream(x).average().orElseThrow();
            double meanY = Arrays.stream(y).average().orElseThrow();
            double xy = 0;
            double xx = 0;
            for (int i = 0; i < x.length; i++) {
                xy += (x[i] - meanX) * (y[i] - meanY);
                xx += (x[i] - meanX) * (x[i] - meanX);
            }
            return xy / xx;
        }

        /** How many times as long a run of double the size takes, at the largest sizes. */
        double lastDoubling() {
            return times.get(times.size() - 1) / times.get(times.size() - 2);
        }
    }

    /** Of a benchmark of the engine: {@code simulation} or {@code analysis}. */
    Figure engine(String benchmark, int activities, int months, int threads) {
        Map<String, String> parameters = Map.of("activities", String.valueOf(activities), "months",
                String.valueOf(months), "threads", String.valueOf(threads));
        return figure(find(benchmark, parameters), Size.of(EngineBenchmark.TRIALS, months, activities));
    }

    Figure floor(int activities) {
        RunResult result = find("floor", Map.of("activities", String.valueOf(activities)));
        int trials = Simulator.BLOCK_TRIALS;
        return figure(result, new Size(trials, FloorBenchmark.MONTHS, 1, activities, 1, 1));
    }

    Growth growth(Size.Dimension dimension) {
        List<Integer> sizes = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (RunResult result : results) {
            String size = result.getParams().getParam("size");
            if (size != null && GrowthBenchmark.dimension(size) == dimension) {
                sizes.add(GrowthBenchmark.number(size));
                times.add(secondary(result, ProcessorTime.LABEL));
            }
        }
        return new Growth(dimension, sizes, times);
    }

    private RunResult find(String benchmark, Map<String, String> parameters) {
        return results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(r -> parameters.entrySet().stream()
                        .allMatch(p -> p.getValue().equals(r.getParams().getParam(p.getKey()))))
                .findFirst().orElseThrow();
    }

    private static Figure figure(RunResult result, Size size) {
        Result<?> time = result.getPrimaryResult();
        return new Figure(time.getScore() / size.planTrialMonths(), time.getScoreError() / time.getScore(),
                secondary(result, ProcessorTime.LABEL) / size.planTrialMonths(),
                secondary(result, ALLOCATED) / size.trials());
    }

    private static double secondary(RunResult result, String label) {
        return result.getSecondaryResults().get(label).getScore();
    }
}
