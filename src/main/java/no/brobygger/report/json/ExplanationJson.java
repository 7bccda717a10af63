package no.brobygger.report.json;

import java.io.IOException;
import java.util.List;
import no.brobygger.ledger.Explanation;
import no.brobygger.ledger.Row;
import no.brobygger.report.statement.Keys;
import no.brobygger.scenario.Assumption;

/** An explained number as data: a tree of {@code figure}s, {@code series} and {@code input}s. */
public final class ExplanationJson {
    private ExplanationJson() {
    }

    /**
     * The UTF-8 bytes of the tree.
     *
     * @param overrides {@code path=value} under which the number holds
     */
    public static byte[] of(Explanation.Figure figure, List<String> overrides) {
        return JsonText.document(members -> write(members.texts("overrides", overrides), figure));
    }

    private static void write(JsonText text, Explanation explanation) throws IOException {
        if (explanation instanceof Explanation.Figure figure) {
            figure(text, figure);
        } else if (explanation instanceof Explanation.Series series) {
            series(text, series);
        } else {
            source(text, (Explanation.Source) explanation);
        }
    }

    private static void figure(JsonText text, Explanation.Figure f) throws IOException {
        row(text.text("what", "figure"), f.row()).whole("column", f.column()).number("value", f.value());
        if (f.because().isPresent()) {
            text.text("undefined-because", f.because().get());
        }
        if (!f.formula().isEmpty()) {
            text.text("formula", f.formula());
        }
        if (f.path().isPresent()) {
            text.text("path", f.path().get());
        }
        parts(text.text("extent", extent(f.extent())), f.parts());
    }

    private static void series(JsonText text, Explanation.Series s) throws IOException {
        row(text.text("what", "series"), s.row()).whole("first", s.first()).whole("last", s.last())
                .numbers("values", s.values().stream().mapToDouble(Double::doubleValue).toArray());
        if (s.path().isPresent()) {
            text.text("path", s.path().get());
        }
        parts(text.text("extent", extent(s.extent())), s.figures());
    }

    private static void parts(JsonText text, List<? extends Explanation> parts) throws IOException {
        if (!parts.isEmpty()) {
            text.objects("parts", parts, (members, part) -> write(members, part));
        }
    }

    private static JsonText row(JsonText text, Row row) throws IOException {
        return text.text("sheet", row.id().sheet()).text("key", row.key()).text("words", row.label())
                .text("unit", Keys.of(row.unit()));
    }

    private static String extent(Explanation.Extent extent) {
        return Keys.of(extent);
    }

    private static void source(JsonText text, Explanation.Source s) throws IOException {
        text.text("what", "input").text("path", s.input().path()).number("value", s.value())
                .text("unit", Keys.of(s.input().unit()));
        if (s.input().assumption().isPresent()) {
            Assumption a = s.input().assumption().get();
            text.text("source", a.provenance().source()).text("evidence", a.provenance().evidence().key())
                    .flag("default", a.provenance().byDefault());
            if (a.provenance().location().isPresent()) {
                text.text("place", a.provenance().location().get().toString());
            }
        }
    }
}
