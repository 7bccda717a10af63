package no.brobygger.report;

import java.util.ArrayList;
import java.util.List;
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
        add(lines, "report.date", heading.date());
        return new Cover(new Value.Text(heading.title()), new Value.Text(heading.company()), List.copyOf(lines));
    }

    private static void add(List<Statement> lines, String key, String text) {
        if (!text.isBlank()) {
            lines.add(Statement.of(key).with("name", new Value.Text(text)));
        }
    }
}
