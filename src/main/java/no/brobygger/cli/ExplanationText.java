package no.brobygger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.brobygger.ledger.Explanation;
import no.brobygger.ledger.Explanation.Extent;
import no.brobygger.ledger.Input;
import no.brobygger.ledger.Ledger;
import no.brobygger.ledger.Row;
import no.brobygger.ledger.Sheet;
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
    private final List<String> lines = new ArrayList<>();
    private boolean isCut;

    private ExplanationText(Ledger ledger, Plan plan, KeyPlaces places) {
        this.ledger = ledger;
        this.plan = plan;
        this.places = places;
    }

    /** The lines, each ended by a line feed. */
    static String of(Explanation.Figure figure, Ledger ledger, Plan plan, KeyPlaces places) {
        ExplanationText text = new ExplanationText(ledger, plan, places);
        text.heading();
        text.add(figure, "", "");
        if (text.isCut) {
            text.lines.add("");
            text.lines.add("… goes on: ask for more with --depth, or explain a key that stands in brackets.");
        }
        return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void heading() {
        Scenario scenario = ledger.scenario();
        String against = plan.name().equals(scenario.baseline()) ? "" : " against " + scenario.baselinePlan().label();
        lines.add(TerminalText.line(plan.label() + against + ", central case, in " + scenario.heading().currency()));
        scenario.origin().overrides().forEach(override -> lines.add(TerminalText.line("what if: " + override)));
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
        String value = f.because().isPresent() ? "undefined" : ExplainedNumber.of(f.value(), f.row().unit());
        String below = rest + (f.parts().isEmpty() ? "" : "│  ");
        write(first, below, value, f.row().label() + in(f) + " [" + f.row().key() + "]"
                + f.because().map(reason -> ": " + reason).orElse("") + mark(f.extent())
                + f.path().map(this::stated).orElse(""));
        if (f.extent() == Extent.SHOWN) {
            write(below, below + "  ", "=", f.formula());
            parts(f.parts(), rest);
        }
    }

    private void series(Explanation.Series s, String first, String rest) {
        String sum = s.values().size() + (s.values().size() == 1 ? " value" : " values") + ", sum "
                + ExplainedNumber.of(s.sum(), s.row().unit());
        write(first, rest + (s.figures().isEmpty() ? "" : "│  "), sum, s.row().label() + range(s) + " [" + s.row().key()
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
            case ABOVE -> " (above)";
        };
    }

    private String in(Explanation.Figure f) {
        return switch (axis(f.row())) {
            case MONTHS -> ofPlan(f.row()) + (f.column() == 0 ? ", today" : ", month " + f.column());
            case TENURE -> ", " + f.column() + (f.column() == 1 ? " month" : " months") + " of tenure";
            case PLANS -> of(ledger.scenario().plans().get(f.column()));
            case ONE -> "";
        };
    }

    private String range(Explanation.Series s) {
        return axis(s.row()) == Sheet.Axis.MONTHS ? ofPlan(s.row()) + ", months " + s.first() + "–" + s.last()
                : ", " + s.first() + "–" + s.last() + " months of tenure";
    }

    private Sheet.Axis axis(Row row) {
        return ledger.sheet(row.id().sheet()).axis();
    }

    private String ofPlan(Row row) {
        return ledger.scenario().plans().stream().filter(p -> Ledger.sheetOf(p).equals(row.id().sheet())).findFirst()
                .map(this::of).orElse("");
    }

    /** What belongs to another plan than the one that is spoken of says so. */
    private String of(Plan other) {
        return other.equals(plan) ? "" : " of " + other.label();
    }

    private void source(Explanation.Source source, String first, String rest) {
        Input input = source.input();
        write(first, rest, ExplainedNumber.of(source.value(), input.unit()), input.path()
                + (input.words().isEmpty() ? "" : ": " + input.words())
                + input.assumption().map(this::origin).orElseGet(() -> stated(input.path())));
    }

    private String stated(String path) {
        return places.of(path).map(place -> " — " + place).orElse("");
    }

    private String origin(Assumption a) {
        Provenance from = a.provenance();
        String place = from.location().map(Object::toString).orElse("built in");
        String evidence = from.evidence() == Evidence.UNSTATED ? "" : " (" + from.evidence().key()
                + from.asOf().map(month -> ", " + month).orElse("") + ")";
        String range = a.isUncertain() ? " (P10 " + quantile(a, 0.1) + ", P90 " + quantile(a, 0.9) + ")" : "";
        return range + " — " + place + (from.source().isBlank() ? "" : ": " + from.source()) + evidence;
    }

    private static String quantile(Assumption a, double p) {
        return ExplainedNumber.of(a.legal().clip(a.distribution().quantile(p)), a.unit());
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
