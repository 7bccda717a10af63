package no.brobygger.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.report.comparison.ComparisonReport;
import no.brobygger.report.comparison.Reasons;
import no.brobygger.report.comparison.Duels;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;

/** A comparison as text: which is better, the measures side by side, every pair, and why. */
final class ComparisonSummary {
    static final int COLUMNS = 80;
    private static final int LABEL = 28;
    private static final int WIDEST = 12;

    private final ComparisonReport report;
    private final Wording wording;
    /** Room for the longest unit and a blank. */
    private final int unit;

    ComparisonSummary(ComparisonReport report) {
        this.report = report;
        this.wording = Wording.in(report.language(), report.currency());
        this.unit = 1 + report.measures().stream().mapToInt(m -> wording.show(m.unit()).length()).max().orElse(0);
    }

    /** The lines, each ended by a line feed; {@code files} are what was written. */
    String text(List<Path> files) {
        List<String> lines = new ArrayList<>(TerminalText.wrap(say(report.title()), COLUMNS));
        report.doubts().forEach(doubt -> lines.addAll(TerminalText.wrap(say(doubt), COLUMNS)));
        lines.add("");
        report.names().forEach(name -> lines.add(TerminalText.fit(TerminalText.right(wording.show(name.number()), 2) + "  "
                + TerminalText.line(wording.show(name.plan())), COLUMNS)));
        lines.add("");
        lines.add(row("", "", report.columns()));
        report.measures().forEach(m -> lines.add(row(say(m.label()), wording.show(m.unit()), m.cells())));
        lines.add("");
        lines.add(wording.word("compare.duels"));
        for (Duels.Row row : report.duels().rows()) {
            lines.add(row(wording.show(row.number()) + "  " + TerminalText.line(wording.show(row.plan())), "", row.cells()));
        }
        report.why().forEach(why -> lines.addAll(reasons(why)));
        lines.add("");
        report.sources().forEach(source -> lines.addAll(TerminalText.wrap(say(source), COLUMNS)));
        lines.addAll(TerminalText.wrap(wording.word("compare.shared"), COLUMNS));
        if (!files.isEmpty()) {
            lines.add(TerminalText.line(String.valueOf(files.get(0).getParent())) + ": "
                    + files.stream().map(Path::getFileName).map(Path::toString).collect(Collectors.joining(", ")));
        }
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private String row(String label, String counted, List<Value> cells) {
        int width = Math.max(6, Math.min(WIDEST, (COLUMNS - LABEL - unit) / Math.max(1, cells.size())));
        return Stream.concat(Stream.of(TerminalText.left(TerminalText.fit(label, LABEL - 1), LABEL),
                        TerminalText.left(counted, unit)), cells.stream().map(c -> TerminalText.right(wording.show(c), width)))
                .collect(Collectors.joining());
    }

    private List<String> reasons(Reasons why) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(TerminalText.wrap(say(why.title()), COLUMNS));
        lines.add(amount(say(Statement.of("compare.why.from").with("first", why.first())),
                wording.numbers().amount(why.from(), why.scale())));
        why.steps().forEach(step -> lines.add(amount("  " + say(step.what())
                + step.change().stream().map(c -> " " + say(c)).collect(Collectors.joining()), wording.show(step.shown()))));
        lines.add(amount(say(Statement.of("compare.why.to").with("other", why.other())),
                wording.numbers().amount(why.to(), why.scale())));
        return lines;
    }

    private static String amount(String label, String figure) {
        return TerminalText.left(TerminalText.fit(label, COLUMNS - WIDEST - 1), COLUMNS - WIDEST)
                + TerminalText.right(figure, WIDEST);
    }

    private String say(Statement statement) {
        return wording.say(statement).lines().map(TerminalText::line).collect(Collectors.joining(" "));
    }
}
