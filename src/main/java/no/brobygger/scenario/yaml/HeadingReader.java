package no.brobygger.scenario.yaml;

import java.time.YearMonth;
import java.util.Optional;
import no.brobygger.scenario.Heading;
import no.brobygger.scenario.Heading.Notes;
import no.brobygger.scenario.Horizon;

/** What stands on the cover, and the horizon. */
final class HeadingReader {
    private HeadingReader() {
    }

    static Heading heading(Section root) {
        return new Heading(root.requiredText("title"), root.requiredText("company"), root.requiredText("currency"),
                root.text("audience"), root.text("prepared-by"), root.text("decision"), root.text("date"), notes(root));
    }

    private static Notes notes(Section root) {
        Optional<Section> notes = root.section("notes");
        return new Notes(notes.map(n -> n.text("need")).filter(t -> !t.isEmpty()),
                notes.map(n -> n.text("evidence-against")).filter(t -> !t.isEmpty()));
    }

    /** Empty if start or months are missing or wrong. */
    static Optional<Horizon> horizon(Section root, Reading reading) {
        Optional<YearMonth> start = root.require("start").flatMap(reading.values()::calendarMonth);
        double months = root.requiredNumber("months");
        return start.filter(s -> !Double.isNaN(months)).map(s -> new Horizon(s, (int) months));
    }
}
