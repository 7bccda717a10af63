package no.brobygger.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.brobygger.benchmark.Figures.Figure;
import no.brobygger.benchmark.Figures.Growth;

/** The page of results, in Markdown. */
final class Page {
    private static final int[] ACTIVITIES = {1, 2, 6};
    private static final int[] MONTHS = {36, 60};
    private static final int[] THREADS = {1, 2};

    private final Figures figures;
    private final Machine machine;
    private final StringBuilder text = new StringBuilder();

    Page(Figures figures, Machine machine) {
        this.figures = figures;
        this.machine = machine;
    }

    String markdown() {
        heading();
        throughput();
        floor();
        growth();
        memory();
        return text.toString();
    }

    private void heading() {
        long run = Size.of(EngineBenchmark.TRIALS, 36, 1).planTrialMonths();
        add("""
                # Benchmarks of the engine

                This runs the benchmarks and writes this page anew (nine minutes on two cores; a load above 1 before the
                run means that others worked beside it: throughput is then too low, processor time about right):

                ```sh
                mvn -q -Pbenchmark test-compile exec:exec
                ```

                With `-Donly=simulation` (a regular expression over benchmark names) it runs some and leaves the page.

                Measured on %s: %s, %d cores, %s, %s, heap of 2 GiB%s.

                The unit is the *plan-trial-month*: one month of one plan in one trial. Two plans, one segment, constant
                churn, no risks; every input uncertain, each with a draw of its own; activities of the kinds brand,
                activation, experience in turn, with the lifts of the [benchmarks](reference/benchmarks.md);
                %,d trials. Over 36 months that is %,d plan-trial-months: at 20 million a second, %.3f seconds.
                """, machine.date(), machine.processor(), machine.cores(), machine.system(), machine.java(), load(),
                EngineBenchmark.TRIALS, run, run / 20e6);
    }

    private String load() {
        return machine.load() < 0 ? "" : String.format(Locale.ROOT, ", load average %.1f before the run", machine.load());
    }

    private void throughput() {
        add("""

                ## Throughput

                Millions of plan-trial-months a second, all threads together, ± half the 99.9 %% interval. *Simulation*
                draws the inputs and works out everything that the measures need in trials. *Analysis* is a whole run up
                to the report: the central cases, the simulation, every measure in every trial, bands, summaries. Beside
                them nanoseconds of processor time per plan-trial-month, garbage collection included.

                | Activities | Months | Threads | Simulation | Analysis | Simulation, ns | Analysis, ns |
                |---:|---:|---:|---:|---:|---:|---:|
                """);
        for (int activities : ACTIVITIES) {
            for (int months : MONTHS) {
                for (int threads : THREADS) {
                    Figure simulation = figures.engine("simulation", activities, months, threads);
                    Figure analysis = figures.engine("analysis", activities, months, threads);
                    add("| %d | %d | %d | %s | %s | %.1f | %.1f |%n", activities, months, threads, rate(simulation),
                            rate(analysis), simulation.processor(), analysis.processor());
                }
            }
        }
    }

    private static String rate(Figure f) {
        return String.format(Locale.ROOT, "%.1f ± %.1f", f.throughput(), f.throughput() * f.relativeError());
    }

    private void floor() {
        add("""

                ## The floor

                The same sums as bare loops over columns, without scenario, draws or paths (`BareArithmetic`, where the
                operations are counted line by line). An activity takes 5 +, 7 ×, 1 ÷, an exponential and a logarithm a
                month, each outcome that it moves another + and ×; market, customers and money take 16 +, 19 ×, 3 ÷ and
                the exponentials of four outcomes. Exponentials and logarithms are the engine's own. Processor
                time, one thread, %d months; the ratio says what the model costs beyond its arithmetic, drawing the inputs included.

                | Activities | + | × | ÷ | exp | log | Floor, ns | Simulation, ns | Ratio |
                |---:|---:|---:|---:|---:|---:|---:|---:|---:|
                """, FloorBenchmark.MONTHS);
        for (int activities : ACTIVITIES) {
            BareArithmetic.Operations o = BareArithmetic.operations(activities);
            double floor = figures.floor(activities).processor();
            double engine = figures.engine("simulation", activities, FloorBenchmark.MONTHS, 1).processor();
            add("| %d | %d | %d | %d | %d | %d | %.1f | %.1f | %.1f |%n", activities, o.add(), o.multiply(), o.divide(),
                    o.exp(), o.log(), floor, engine, engine / floor);
        }
    }

    private void growth() {
        Size base = GrowthBenchmark.BASE;
        add("""

                ## Growth

                Processor time of the simulation on one thread as one dimension grows from %,d trials, %d months, %d plans, %d
                activities, %d segment, %d tenure year. The slope of log time over log size is 1 where time is
                proportional, below 1 where part of the work does not grow (drawing inputs that all plans and months
                share; the market, whatever the number of activities); the last column says how many times as long the
                last doubling takes.

                | Dimension | Sizes | Milliseconds | Slope | Last doubling |
                |---|---|---|---:|---:|
                """, base.trials(), base.months(), base.plans(), base.activities(), base.segments(),
                base.tenureYears());
        for (Size.Dimension dimension : Size.Dimension.values()) {
            Growth g = figures.growth(dimension);
            add("| %s | %s | %s | %.2f | × %.2f |%n", dimension.label(), list(g.sizes()),
                    g.times().stream().map(t -> String.format(Locale.ROOT, "%.1f", t / 1e6))
                            .collect(Collectors.joining(", ")), g.slope(), g.lastDoubling());
        }
    }

    private static String list(List<Integer> sizes) {
        return sizes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void memory() {
        add("""

                ## Memory

                Allocated per trial, in kilobytes (most of it dies with its block), %d months, one thread.

                | Activities | Simulation | Analysis |
                |---:|---:|---:|
                """, FloorBenchmark.MONTHS);
        for (int activities : ACTIVITIES) {
            add("| %d | %.1f | %.1f |%n", activities,
                    figures.engine("simulation", activities, FloorBenchmark.MONTHS, 1).allocated() / 1e3,
                    figures.engine("analysis", activities, FloorBenchmark.MONTHS, 1).allocated() / 1e3);
        }
    }

    private void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
