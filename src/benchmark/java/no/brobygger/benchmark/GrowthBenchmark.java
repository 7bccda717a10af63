package no.brobygger.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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

/** The simulation on one thread as one dimension of the scenario doubles and doubles again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 1)
public class GrowthBenchmark {
    /** From which one dimension departs. */
    static final Size BASE = new Size(2_000, 36, 2, 2, 1, 1);

    @Param({"trials:1000", "trials:2000", "trials:4000", "trials:8000",
            "months:30", "months:60", "months:120", "months:240",
            "plans:2", "plans:4", "plans:8", "plans:16",
            "activities:4", "activities:8", "activities:16", "activities:32",
            "segments:1", "segments:2", "segments:4", "segments:8",
            "tenure_years:2", "tenure_years:4", "tenure_years:8", "tenure_years:16"})
    public String size;

    private Simulator simulator;

    @Setup
    public void prepare() {
        simulator = new Simulator(BASE.with(dimension(size), number(size)).scenario());
    }

    static Size.Dimension dimension(String size) {
        return Size.Dimension.valueOf(size.substring(0, size.indexOf(':')).toUpperCase(Locale.ROOT));
    }

    static int number(String size) {
        return Integer.parseInt(size.substring(size.indexOf(':') + 1));
    }

    @Benchmark
    public List<Double> growth() {
        return simulator.run(1, EngineBenchmark::lastCash);
    }
}
