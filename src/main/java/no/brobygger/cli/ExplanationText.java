package no.brobygger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.brobygger.ledger.Explanation.Extent;
import no.brobygger.ledger.Explanation;
import no.brobygger.ledger.Input;
import no.brobygger.ledger.Ledger;
import no.brobygger.ledger.Row;
import no.brobygger.ledger.Sheet;
import no.brobygger.report.explanation.FormulaWords;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.Reasons;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Terms;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Provenance;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.KeyPlaces;

/**
 * An explained number as a tree of lines: value, words, key; below it how it is worked out; below that its parts.
 * Inputs end in the place where the file states them.
 */
final class ExplanationText {
    private static final int COLUMNS = 100;
    private static final int NARROWEST = 30;

    private final Ledger ledger;
    private final Plan plan;
    private final KeyPlaces places;
    private final Wording wording;
    private final FormulaWords formulas;
    private final ExplainedNumber numbers;
    private final List<String> lines = new ArrayList<>();
    private boolean isCut;

    private ExplanationText(Ledger ledger, Plan plan, KeyPlaces places) {
        this.ledger = ledger;
        this.plan = plan;
        this.places = places;
        this.wording = Wording.in(ledger.scenario().language(), ledger.scenario().heading().currency());
        this.formulas = new FormulaWords(ledger, plan.name(), wording);
        this.numbers = new ExplainedNumber(wording.numbers());
    }

    /** The lines, each ended by a line feed. */
    static String of(Explanation.Figure figure, Ledger ledger, Plan plan, KeyPlaces places) {
        ExplanationText text = new ExplanationText(ledger, plan, places);
        text.heading();
        text.add(figure, "", "");
        if (text.isCut) {
            text.lines.add("");
            text.lines.add(text.wording.word("explain.goes-on"));
        }
        return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void heading() {
        Scenario scenario = ledger.scenario();
        Statement heading = Statement.of(plan.name().equals(scenario.baseline()) ? "explain.heading.baseline"
                : "explain.heading").with("plan", Labels.of(plan)).with("baseline", Labels.of(scenario.baselinePlan()));
        lines.add(say(heading.with("currency", new Value.Text(scenario.heading().currency()))));
        scenario.origin().overrides().forEach(override -> lines.add(say("explain.what-if", "change", override)));
        lines.add("");
    }

    private void add(Explanation explanation, String first, String rest) {
        if (explanation instanceof Explanation.Figure figure) {
            figure(figure, first, rest);
        } else if (explanation instanceof Explanation.Series series) {
            series(series, first, rest);
        } else {
            source((Explanation.Source) explanation, first, rest);
        }
    }

    private void figure(Explanation.Figure f, String first, String rest) {
        String value = f.because().isPresent() ? wording.word("explain.undefined") : numbers.of(f.value(), f.row().unit());
        String below = rest + (f.parts().isEmpty() ? "" : "│  ");
        write(first, below, value, in(f) + " [" + f.row().key() + "]"
                + f.because().map(reason -> ": " + wording.say(Reasons.of(reason))).orElse("") + mark(f.extent())
                + f.path().map(this::stated).orElse(""));
        if (f.extent() == Extent.SHOWN) {
            write(below, below + "  ", "=", formulas.of(f.formula().orElseThrow(), f.row()));
            parts(f.parts(), rest);
        }
    }

    private void series(Explanation.Series s, String first, String rest) {
        String sum = numbers.of(s.sum(), s.row().unit());
        String values = s.values().size() == 1 ? say("explain.series.one", "sum", sum)
                : say("explain.series", "count", String.valueOf(s.values().size()), "sum", sum);
        write(first, rest + (s.figures().isEmpty() ? "" : "│  "), values, range(s) + " [" + s.row().key()
                + "]" + mark(s.extent()) + s.path().map(this::stated).orElse(""));
        parts(s.figures(), rest);
    }

    private void parts(List<? extends Explanation> parts, String rest) {
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            add(parts.get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "));
        }
    }

    private String mark(Extent extent) {
        isCut |= extent == Extent.CUT;
        return switch (extent) {
            case WHOLE, SHOWN -> "";
            case CUT -> "\u00a0…";
            case ABOVE -> " " + wording.word("explain.above");
        };
    }

    /** What the row is, and which of its numbers this one. */
    private String in(Explanation.Figure f) {
        String words = label(f.row());
        return switch (axis(f.row())) {
            case MONTHS -> f.column() == 0 ? say("explain.today", "words", words)
                    : say("explain.month", "words", words, "month", String.valueOf(f.column()));
            case TENURE -> say("explain.tenure", "words", words, "tenure", String.valueOf(f.column()));
            case PLANS -> of(words, ledger.scenario().plans().get(f.column()));
            case ONE -> words;
        };
    }

    private String range(Explanation.Series s) {
        String words = label(s.row());
        return axis(s.row()) == Sheet.Axis.MONTHS ? say("explain.months", "words", words, "first",
                String.valueOf(s.first()), "last", String.valueOf(s.last()))
                : say("explain.tenure", "words", words, "tenure", s.first() + "–" + s.last());
    }

    private Sheet.Axis axis(Row row) {
        return ledger.sheet(row.id().sheet()).axis();
    }

    /** What belongs to another plan than the one that is spoken of says so. */
    private String label(Row row) {
        String words = wording.say(Terms.withSubject(row));
        return ledger.scenario().plans().stream().filter(p -> Ledger.sheetOf(p).equals(row.id().sheet())).findFirst()
                .map(other -> of(words, other)).orElse(words);
    }

    private String of(String words, Plan other) {
        return other.equals(plan) ? words : say("book.formula.of-plan", "words", words, "plan", other.label());
    }

    private String say(String key, String... placesAndTexts) {
        Statement statement = Statement.of(key);
        for (int i = 0; i < placesAndTexts.length; i += 2) {
            statement = statement.with(placesAndTexts[i], new Value.Text(placesAndTexts[i + 1]));
        }
        return say(statement);
    }

    private String say(Statement statement) {
        return TerminalText.line(wording.say(statement));
    }

    private void source(Explanation.Source source, String first, String rest) {
        Input input = source.input();
        write(first, rest, numbers.of(source.value(), input.unit()), input.path()
                + input.words().map(words -> ": " + wording.say(Terms.of(words))).orElse("")
                + input.assumption().map(this::origin).orElseGet(() -> stated(input.path())));
    }

    private String stated(String path) {
        return places.of(path).map(place -> " — " + place).orElse("");
    }

    private String origin(Assumption a) {
        Provenance from = a.provenance();
        String place = from.location().map(Object::toString).orElse(wording.word("workbook.input.benchmark"));
        String evidence = from.evidence() == Evidence.UNSTATED ? "" : " ("
                + wording.word("evidence." + from.evidence().key())
                + from.asOf().map(month -> ", " + wording.show(new Value.Calendar(month))).orElse("") + ")";
        String range = a.isUncertain() ? " (P10 " + quantile(a, 0.1) + ", P90 " + quantile(a, 0.9) + ")" : "";
        return range + " — " + place + source(from) + evidence;
    }

    private String source(Provenance from) {
        return from.source().isBlank() ? "" : ": " + wording.show(from.byDefault() ? new Value.BuiltIn(from.source())
                : new Value.Text(from.source()));
    }

    private String quantile(Assumption a, double p) {
        return numbers.of(a.legal().clip(a.distribution().quantile(p)), a.unit());
    }

    /** A value and what it is, on as many lines as it takes. */
    private void write(String first, String rest, String value, String text) {
        String head = first + value + (value.equals("=") ? " " : "  ");
        int columns = Math.max(NARROWEST, COLUMNS - TerminalText.width(rest));
        String gap = "\u0000".repeat(TerminalText.width(head) - TerminalText.width(rest));
        List<String> wrapped = TerminalText.wrap(gap + TerminalText.line(text), columns);
        lines.add((head + wrapped.get(0).substring(gap.length())).stripTrailing());
        wrapped.subList(1, wrapped.size()).forEach(line -> lines.add((rest + line).stripTrailing()));
    }
}
