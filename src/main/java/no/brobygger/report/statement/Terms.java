package no.brobygger.report.statement;

import no.brobygger.ledger.Row;
import no.brobygger.ledger.Term;

/** The words of the book of formulas as messages. */
public final class Terms {

    private Terms() {
    }

    /** What a row, a group of rows or an input is. */
    public static Statement of(Term term) {
        Statement statement = Statement.of(term.key());
        for (String place : term.places().keySet()) {
            statement = statement.with(place, value(term.places().get(place)));
        }
        return statement;
    }

    /** What a row is, with what it is about, as the scenario names it. */
    public static Statement withSubject(Row row) {
        String subject = row.section().subject();
        return subject.isEmpty() ? of(row.words()) : Statement.of("book.about")
                .with("words", new Value.Word(of(row.words()))).with("subject", new Value.Text(subject));
    }

    private static Value value(Term.Place place) {
        if (place instanceof Term.Words words) {
            return new Value.Word(of(words.term()));
        }
        return new Value.Text(place instanceof Term.Count count ? String.valueOf(count.number())
                : ((Term.Name) place).text());
    }
}
