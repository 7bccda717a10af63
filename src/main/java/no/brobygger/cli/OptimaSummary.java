package no.brobygger.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.brobygger.report.budget.OptimaReport;
import no.brobygger.report.budget.OptimaTable;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;

/** The best uses of the money as text. */
final class OptimaSummary {
    static final int COLUMNS = 80;
    private static final int LABEL = 30;
    private static final int WIDEST = 14;

    private final OptimaReport report;
    private final Wording wording;

    OptimaSummary(OptimaReport report) {
        this.report = report;
        this.wording = Wording.in(report.language(), report.currency());
    }

    /** The lines, each ended by a line feed; {@code files} are what was written. */
    String text(List<Path> files) {
        List<String> lines = new ArrayList<>(paragraph(List.of(report.title())));
        lines.addAll(paragraph(report.lead()));
        for (OptimaTable table : report.tables()) {
            lines.add("");
            lines.addAll(paragraph(List.of(table.title())));
            lines.add(row("", table.heads()));
            table.rows().forEach(row -> lines.add(row(TerminalText.line(wording.show(row.label())), row.cells())));
        }
        lines.add("");
        lines.addAll(paragraph(report.notes()));
        if (!files.isEmpty()) {
            lines.add(TerminalText.line(String.valueOf(files.get(0).getParent())) + ": "
                    + files.stream().map(Path::getFileName).map(Path::toString).collect(Collectors.joining(", ")));
        }
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private String row(String label, List<Value> cells) {
        int width = Math.min(WIDEST, (COLUMNS - LABEL) / Math.max(1, cells.size()));
        return TerminalText.left(TerminalText.fit(label, LABEL - 1), LABEL)
                + cells.stream().map(c -> " " + TerminalText.right(wording.show(c), width - 1))
                .collect(Collectors.joining());
    }

    private List<String> paragraph(List<Statement> sentences) {
        return TerminalText.wrap(sentences.stream().map(wording::say).map(TerminalText::line)
                .collect(Collectors.joining(" ")), COLUMNS);
    }
}
