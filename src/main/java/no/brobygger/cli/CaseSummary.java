package no.brobygger.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Summary;
import no.brobygger.pipeline.BusinessCase;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.page.evidence.ChallengeText;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Scenario;

/**
 * The decision in a screenful: page 1 of the report as text that fits into a mail. At most {@link #LINES} lines of
 * {@link #COLUMNS} columns, however long the names of the scenario are (the places of the files stand whole below).
 */
final class CaseSummary {
    static final int LINES = 24;
    static final int COLUMNS = 80;

    /** Columns that a name of the scenario may take inside a sentence. */
    private static final int NAME = 20;
    /** Challenges that are named. */
    private static final int QUESTIONS = 2;
    private static final int FEWEST_PLANS = 2;
    private static final int MORE_PLANS = 4;
    /** Title, basis and an empty line. */
    private static final int HEADING = 3;
    /** Two empty lines and the places of the files. */
    private static final int FILES = 3;

    private final BusinessCase done;
    private final InvestmentReport report;
    private final Wording wording;

    CaseSummary(BusinessCase done) {
        this.done = done;
        this.report = done.report();
        this.wording = Wording.in(report.language(), report.currency());
    }

    /** The lines, each ended by a line feed; {@code files} are what was written. */
    String text(List<Path> files) {
        List<String> verdict = verdict();
        List<String> ask = paragraph(report.decision().ask());
        PlanLines plans = new PlanLines(done.analysis(), wording);
        List<String> fewest = plans.lines(FEWEST_PLANS);
        int room = LINES - HEADING - verdict.size() - ask.size() - fewest.size() - FILES;
        List<String> added = added().size() <= room ? added() : List.of();
        room -= added.size();
        List<String> central = central().size() <= room ? central() : List.of();
        room -= central.size();
        room -= done.challenges().isEmpty() ? 0 : 1;
        List<String> table = plans.lines(FEWEST_PLANS + Math.max(0, Math.min(room, MORE_PLANS)));
        room -= table.size() - fewest.size();
        List<String> challenges = challenges(room + 1);
        room -= Math.max(0, challenges.size() - 1);

        List<String> lines = new ArrayList<>(heading());
        lines.add("");
        lines.addAll(verdict);
        if (room > 0) {
            lines.add("");
        }
        lines.addAll(ask);
        lines.add("");
        lines.addAll(table);
        lines.addAll(added);
        lines.add("");
        lines.addAll(central);
        lines.addAll(challenges);
        lines.add(written(files));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private List<String> heading() {
        Scenario scenario = done.scenario();
        String basis = say(Statement.of("summary.basis")
                .with("months", new Value.Months(scenario.horizon().months()))
                .with("from", new Value.Calendar(scenario.horizon().start()))
                .with("trials", new Value.Number(scenario.simulation().trials(), 0))
                .with("seed", new Value.Number(scenario.simulation().seed(), 0)));
        String company = TerminalText.line(scenario.heading().company());
        int left = COLUMNS - TerminalText.width(basis) - 3;
        return List.of(TerminalText.fit(TerminalText.line(scenario.heading().title()), COLUMNS),
                TerminalText.fit(company, left) + " · " + basis);
    }

    private List<String> verdict() {
        List<Statement> sentences = new ArrayList<>();
        sentences.add(Statement.of("summary.verdict")
                .with("verdict", new Value.Word(report.decision().verdict().heading())));
        sentences.addAll(report.decision().verdict().sentences());
        return paragraph(sentences);
    }

    /** That something which is no plan of the file beats them all, as page 1 says. */
    private List<String> added() {
        List<Statement> better = report.decision().added().stream()
                .map(b -> new Statement("summary.added", b.values())).toList();
        return better.isEmpty() ? List.of() : paragraph(better);
    }

    private List<String> central() {
        Summary npv = done.analysis().proposal().summary(Measure.NPV);
        MoneyScale scale = report.decision().scale();
        return paragraph(List.of(Statement.of("summary.central")
                .with("central", new Value.Money(done.analysis().proposal().central().value(Measure.NPV), scale))
                .with("mean", new Value.Money(npv.mean(), report.decision().simulated()))
                .with("error", new Value.Money(npv.standardError(), Digits.ofError(scale, npv.standardError())))));
    }

    /** What would be asked about, the gravest first, or only how much, where that takes more lines than there are. */
    private List<String> challenges(int most) {
        List<String> titles = done.challenges().stream().map(f -> say(ChallengeText.title(f.challenge()))).distinct()
                .toList();
        if (titles.isEmpty() || most < 1) {
            return List.of();
        }
        List<String> shown = new ArrayList<>(titles.subList(0, Math.min(titles.size(), QUESTIONS)));
        if (titles.size() > QUESTIONS) {
            shown.add(say(counted("summary.challenges.more", titles.size() - QUESTIONS)));
        }
        List<String> named = TerminalText.wrap(say(Statement.of("summary.challenges")) + " " + String.join("; ", shown)
                + ".", COLUMNS);
        return named.size() <= most ? named : List.of(say(counted("summary.challenges.count", titles.size())));
    }

    private static Statement counted(String key, int count) {
        return Statement.of(key).with("count", new Value.Number(count, 0));
    }

    private static String written(List<Path> files) {
        String names = files.stream().map(Path::getFileName).map(Path::toString).collect(Collectors.joining(", "));
        return TerminalText.line(String.valueOf(files.get(0).getParent())) + ": " + names;
    }

    private List<String> paragraph(List<Statement> sentences) {
        return TerminalText.wrap(sentences.stream().map(this::say).collect(Collectors.joining(" ")), COLUMNS);
    }

    private String say(Statement statement) {
        return TerminalText.line(wording.say(shortened(statement)));
    }

    /** The sentence with the scenario's own names cut to a length that leaves room for the sentence. */
    private static Statement shortened(Statement statement) {
        Map<String, Value> values = new LinkedHashMap<>();
        statement.values().forEach((name, value) -> values.put(name, shortened(value)));
        return new Statement(statement.key(), values);
    }

    private static Value shortened(Value value) {
        if (value instanceof Value.Text text) {
            return new Value.Text(TerminalText.fit(TerminalText.line(text.text()), NAME));
        }
        return value instanceof Value.Word word ? new Value.Word(shortened(word.statement())) : value;
    }
}
