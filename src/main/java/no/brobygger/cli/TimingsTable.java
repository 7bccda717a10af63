package no.brobygger.cli;

import java.util.Locale;
import java.util.Map;
import no.brobygger.pipeline.Timings;

/** Where the time of a run went, as lines of text. */
final class TimingsTable {
    private static final double NANOSECONDS = 1e9;

    private TimingsTable() {
    }

    static String of(Timings timings) {
        Map<String, Long> steps = timings.byStep();
        StringBuilder table = new StringBuilder();
        steps.forEach((step, time) -> table.append(line(step, time)).append('\n'));
        return table + line("in all", steps.values().stream().mapToLong(Long::longValue).sum());
    }

    private static String line(String step, long nanoseconds) {
        return String.format(Locale.ROOT, "%-12s %7.3f s", step, nanoseconds / NANOSECONDS);
    }
}
