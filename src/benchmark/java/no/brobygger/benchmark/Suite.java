package no.brobygger.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks and writes the page of results; or only some, and writes nothing. */
public final class Suite {
    private Suite() {
    }

    /**
     * @param arguments the file of the page, {@code only=} a regular expression over the names of benchmarks (empty:
     *                  all of them)
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        String only = arguments[1].substring("only=".length());
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        OptionsBuilder options = new OptionsBuilder();
        options.include(only.isEmpty() ? "no\\.brobygger\\.benchmark\\." : only);
        options.shouldFailOnError(true).addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class);
        Collection<RunResult> results = new Runner(options.build()).run();
        if (only.isEmpty()) {
            Files.writeString(Path.of(arguments[0]), new Page(new Figures(results), Machine.here(load)).markdown());
        }
    }
}
