package no.brobygger.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.scenario.Scenario;
import no.brobygger.simulation.Block;
import no.brobygger.simulation.Simulator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Runs of {@value #TRIALS} trials of two plans: one segment, constant churn, all inputs uncertain. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class EngineBenchmark {
    static final int TRIALS = 10_000;

    @Param({"1", "2", "6"})
    public int activities;
    @Param({"36", "60"})
    public int months;
    @Param({"1", "2"})
    public int threads;

    private Scenario scenario;
    private Simulator simulator;

    @Setup
    public void prepare() {
        scenario = Size.of(TRIALS, months, activities).scenario();
        simulator = new Simulator(scenario);
    }

    /** Draws and paths: everything that the measures need in trials. */
    @Benchmark
    public List<Double> simulation() {
        return simulator.run(threads, EngineBenchmark::lastCash);
    }

    /** The whole analysis: central cases, simulation, every measure in every trial, bands, summaries. */
    @Benchmark
    public Analysis analysis() {
        return new Analyst(scenario).analyse(threads);
    }

    /** Something of each path of the block. */
    static double lastCash(Block block) {
        return block.paths().stream().mapToDouble(path -> path.cash(path.months())[0]).sum();
    }
}
