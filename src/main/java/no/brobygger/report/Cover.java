package no.brobygger.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Heading;

/**
 * What the scenario says of itself.
 *
 * @param lines for whom, by whom, when, as far as given
 */
public record Cover(Value.Text title, Value.Text company, List<Statement> lines) {

    static Cover of(Heading heading) {
        List<Statement> lines = new ArrayList<>();
        add(lines, "report.for", heading.audience());
        add(lines, "report.prepared-by", heading.preparedBy());
        if (!heading.date().isBlank()) {
            lines.add(Statement.of("report.date").with("date", date(heading.date().strip())));
        }
        return new Cover(new Value.Text(heading.title()), new Value.Text(heading.company()), List.copyOf(lines));
    }

    /** A date as a scenario can write it, 2027-01-31, in the words of the language; anything else as it is. */
    private static Value date(String written) {
        try {
            return new Value.Date(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return new Value.Text(written);
        }
    }

    private static void add(List<Statement> lines, String key, String text) {
        if (!text.isBlank()) {
            lines.add(Statement.of(key).with("name", new Value.Text(text)));
        }
    }
}
