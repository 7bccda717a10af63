package no.brobygger.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.brobygger.report.page.risk.SwitchingTable;
import no.brobygger.report.sensitivity.InfluenceTable;
import no.brobygger.report.sensitivity.SensitivityReport;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;

/** What drives the result as text: the inputs that move it, and the values at which the case fails. */
final class SensitivitySummary {
    static final int COLUMNS = 80;
    private static final int NAME = 32;
    /** Alone, in all, at P10, at P90, worth. */
    private static final int[] INFLUENCES = {10, 10, 10, 9, 9};
    /** Median, at 0, where, elasticity at the end, in the long run. */
    private static final int[] SWITCHING = {10, 11, 11, 8, 8};

    private final SensitivityReport report;
    private final Wording wording;

    SensitivitySummary(SensitivityReport report) {
        this.report = report;
        this.wording = Wording.in(report.language(), report.currency());
    }

    /** The lines, each ended by a line feed; {@code files} are what was written. */
    String text(List<Path> files) {
        List<String> lines = new ArrayList<>(paragraph(report.title()));
        if (!report.influences().lines().isEmpty()) {
            lines.addAll(influences());
        }
        if (!report.pairs().isEmpty()) {
            lines.add("");
            lines.add(wording.word("sensitivity.pairs"));
            report.pairs().forEach(pair -> lines.addAll(paragraph(pair)));
        }
        lines.addAll(switching());
        lines.add("");
        report.information().forEach(said -> lines.addAll(paragraph(said)));
        if (!report.evidence().isEmpty()) {
            lines.addAll(evidence());
        }
        lines.add("");
        report.notes().forEach(note -> lines.addAll(paragraph(note)));
        if (!files.isEmpty()) {
            lines.add(TerminalText.line(String.valueOf(files.get(0).getParent())) + ": "
                    + files.stream().map(Path::getFileName).map(Path::toString).collect(Collectors.joining(", ")));
        }
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private List<String> influences() {
        InfluenceTable table = report.influences();
        List<String> lines = new ArrayList<>(List.of(""));
        lines.add(TerminalText.left(wording.word("sensitivity.influences"), NAME)
                + TerminalText.right(wording.word("sensitivity.variance"), INFLUENCES[0] + INFLUENCES[1])
                + TerminalText.right(say(Statement.of("sensitivity.central").with("unit", table.unit())),
                        INFLUENCES[2] + INFLUENCES[3])
                + TerminalText.right(wording.word("sensitivity.worth.first"), INFLUENCES[4]));
        lines.add(row("", INFLUENCES, List.of(wording.word("sensitivity.alone"), wording.word("sensitivity.in-all"),
                wording.word("sensitivity.low"), wording.word("sensitivity.high"), wording.word("sensitivity.worth"))));
        table.lines().forEach(line -> lines.add(row((line.inside() ? "  " : "") + say(line.name()), INFLUENCES,
                shown(line.alone(), line.inAll(), line.low(), line.high(), line.worth()))));
        table.rest().forEach(rest -> lines.addAll(paragraph(rest)));
        return lines;
    }

    private List<String> switching() {
        SwitchingTable table = report.switching();
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(paragraph(table.title()));
        if (!table.lines().isEmpty()) {
            lines.add(row("", new int[] {SWITCHING[0] + SWITCHING[1], SWITCHING[2] + SWITCHING[3] + SWITCHING[4]},
                    List.of("", wording.word("sensitivity.switching.elasticity"))));
            lines.add(row("", SWITCHING, List.of(wording.word("sensitivity.switching.median"),
                    wording.word("sensitivity.switching.value"), wording.word("sensitivity.switching.where"),
                    wording.word("sensitivity.switching.horizon"), wording.word("sensitivity.switching.long"))));
        }
        for (SwitchingTable.Line line : table.lines()) {
            List<String> cells = new ArrayList<>(shown(line.median(), line.value()));
            cells.add(say(line.where()));
            cells.addAll(shown(line.horizon(), line.longRun()));
            lines.add(row(say(line.name()), SWITCHING, cells));
        }
        table.notes().forEach(note -> lines.addAll(paragraph(note)));
        return lines;
    }

    private List<String> evidence() {
        String items = report.evidence().stream().map(share -> say(Statement.of("sensitivity.evidence.item")
                .with("kind", new Value.Word(share.name())).with("share", new Value.Percent(share.share(), 0))))
                .collect(Collectors.joining(", "));
        return TerminalText.wrap(wording.word("sensitivity.evidence") + " " + items + ".", COLUMNS);
    }

    private List<String> shown(Value... values) {
        return Arrays.stream(values).map(wording::show).toList();
    }

    private static String row(String name, int[] widths, List<String> cells) {
        StringBuilder row = new StringBuilder(TerminalText.left(TerminalText.fit(name, NAME - 1), NAME));
        for (int i = 0; i < widths.length; i++) {
            row.append(TerminalText.right(cells.get(i), widths[i]));
        }
        return row.toString();
    }

    private List<String> paragraph(Statement statement) {
        return TerminalText.wrap(say(statement), COLUMNS);
    }

    private String say(Statement statement) {
        return TerminalText.line(wording.say(statement));
    }
}
