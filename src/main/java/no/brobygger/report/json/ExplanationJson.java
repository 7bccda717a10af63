package no.brobygger.report.json;

import java.io.IOException;
import java.util.List;
import no.brobygger.ledger.Explanation;
import no.brobygger.ledger.Ledger;
import no.brobygger.ledger.Row;
import no.brobygger.report.explanation.FormulaWords;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.Terms;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Language;

/** An explained number as data: a tree of {@code figure}s, {@code series} and {@code input}s, its words in
 * English whatever the language of the scenario. */
public final class ExplanationJson {
    private final Wording wording;
    private final FormulaWords formulas;

    private ExplanationJson(Ledger ledger, String plan) {
        wording = Wording.in(Language.EN, ledger.scenario().heading().currency());
        formulas = new FormulaWords(ledger, plan, wording);
    }

    /**
     * The UTF-8 bytes of the tree.
     *
     * @param plan name of the plan that is spoken of
     */
    public static byte[] of(Explanation.Figure figure, Ledger ledger, String plan) {
        ExplanationJson json = new ExplanationJson(ledger, plan);
        return JsonText.document(members ->
                json.write(members.texts("overrides", ledger.scenario().origin().overrides()), figure));
    }

    private void write(JsonText text, Explanation explanation) throws IOException {
        if (explanation instanceof Explanation.Figure figure) {
            figure(text, figure);
        } else if (explanation instanceof Explanation.Series series) {
            series(text, series);
        } else {
            source(text, (Explanation.Source) explanation);
        }
    }

    private void figure(JsonText text, Explanation.Figure f) throws IOException {
        row(text.text("what", "figure"), f.row()).whole("column", f.column()).number("value", f.value());
        if (f.because().isPresent()) {
            text.text("undefined-because", f.because().get().text());
        }
        if (f.formula().isPresent()) {
            text.text("formula", formulas.of(f.formula().get(), f.row()));
        }
        if (f.path().isPresent()) {
            text.text("path", f.path().get());
        }
        parts(text.text("extent", extent(f.extent())), f.parts());
    }

    private void series(JsonText text, Explanation.Series s) throws IOException {
        row(text.text("what", "series"), s.row()).whole("first", s.first()).whole("last", s.last())
                .numbers("values", s.values().stream().mapToDouble(Double::doubleValue).toArray());
        if (s.path().isPresent()) {
            text.text("path", s.path().get());
        }
        parts(text.text("extent", extent(s.extent())), s.figures());
    }

    private void parts(JsonText text, List<? extends Explanation> parts) throws IOException {
        if (!parts.isEmpty()) {
            text.objects("parts", parts, (members, part) -> write(members, part));
        }
    }

    private JsonText row(JsonText text, Row row) throws IOException {
        return text.text("sheet", row.id().sheet()).text("key", row.key()).text("words", wording.say(Terms.withSubject(row)))
                .text("unit", Keys.of(row.unit()));
    }

    private static String extent(Explanation.Extent extent) {
        return Keys.of(extent);
    }

    private void source(JsonText text, Explanation.Source s) throws IOException {
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
