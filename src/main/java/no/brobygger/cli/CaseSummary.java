package no.brobygger.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.brobygger.analysis.Analysis;
import no.brobygger.pipeline.InvestmentCase;
import no.brobygger.scenario.Heading;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.Scenario;

/**
 * The decision in a screenful: what fits into a mail and holds before a CFO. At most {@link #LINES} lines of
 * {@link #COLUMNS} columns, however long the names of the scenario are (a path stands whole).
 */
final class CaseSummary {
    static final int LINES = 24;
    static final int COLUMNS = 80;

    private final InvestmentCase done;
    private final List<Path> files;

    CaseSummary(InvestmentCase done, List<Path> files) {
        this.done = done;
        this.files = files;
    }

    /** The lines, each ended by a line feed. */
    String text() {
        Analysis analysis = done.analysis();
        List<String> lines = new ArrayList<>(heading(analysis.scenario()));
        lines.add("");
        lines.addAll(new PlanTable(analysis).lines());
        lines.add("");
        lines.add("Written: " + files.stream().map(Path::toString).collect(Collectors.joining(", ")));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static List<String> heading(Scenario scenario) {
        Heading heading = scenario.heading();
        Horizon horizon = scenario.horizon();
        String basis = horizon.months() + " months from " + horizon.start() + " · "
                + Figures.count(scenario.simulation().trials()) + " trials, seed " + scenario.simulation().seed();
        int left = COLUMNS - basis.length() - 3;
        return List.of(TerminalText.fit(TerminalText.line(heading.title()), COLUMNS),
                TerminalText.fit(TerminalText.line(heading.company()), left) + " · " + basis);
    }
}
