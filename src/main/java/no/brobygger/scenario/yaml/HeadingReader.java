package no.brobygger.scenario.yaml;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import no.brobygger.scenario.Heading;
import no.brobygger.scenario.Heading.Notes;
import no.brobygger.scenario.Horizon;

/** What stands on the cover, and the horizon. */
final class HeadingReader {
    private HeadingReader() {
    }

    static Heading heading(Section root) {
        return new Heading(root.requiredText("title", "Marketing investment 2027–2029"),
                root.requiredText("company", "Fjord Software AS"), root.requiredText("currency", "NOK"),
                root.text("audience"), root.text("prepared-by"), root.text("decision"), root.text("date"), notes(root));
    }

    private static Notes notes(Section root) {
        Optional<Section> notes = root.section("notes", List.of("need", "evidence-against"));
        return new Notes(notes.map(n -> n.text("need")).filter(t -> !t.isEmpty()),
                notes.map(n -> n.text("evidence-against")).filter(t -> !t.isEmpty()));
    }

    /** Empty if start or months are missing or wrong. */
    static Optional<Horizon> horizon(Section root, Reading reading) {
        Optional<YearMonth> start = root.require("start", "2027-01").flatMap(reading.values()::calendarMonth);
        double months = root.require("months", "36").map(f -> reading.numbers().number(f, Quantity.MONTHS))
                .orElse(Double.NaN);
        return start.filter(s -> !Double.isNaN(months)).map(s -> new Horizon(s, (int) months));
    }
}
