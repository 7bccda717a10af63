package no.brobygger.report;

import no.brobygger.scenario.Heading;

/** What the scenario says of itself; empty where it says nothing. */
public record Cover(Value.Text title, Value.Text company, Value.Text audience, Value.Text preparedBy,
                    Value.Text decision, Value.Text date) {

    static Cover of(Heading heading) {
        return new Cover(text(heading.title()), text(heading.company()), text(heading.audience()),
                text(heading.preparedBy()), text(heading.decision()), text(heading.date()));
    }

    private static Value.Text text(String text) {
        return new Value.Text(text == null ? "" : text.strip());
    }
}
