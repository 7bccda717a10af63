package no.brobygger.cli;

import java.util.Locale;
import no.brobygger.pipeline.Timings;

/** Where the time of a run went, as lines of text; steps beside each other add up to more than there is in all. */
final class TimingsTable {
    private static final double NANOSECONDS = 1e9;

    private TimingsTable() {
    }

    static String of(Timings timings) {
        StringBuilder table = new StringBuilder();
        timings.byStep().forEach((step, time) -> table.append(line(step, time)).append('\n'));
        return table + line("in all", timings.inAll());
    }

    private static String line(String step, long nanoseconds) {
        return String.format(Locale.ROOT, "%-12s %7.3f s", step, nanoseconds / NANOSECONDS);
    }
}
