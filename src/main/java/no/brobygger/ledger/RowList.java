package no.brobygger.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.brobygger.scenario.Unit;

/** The rows of one sheet while it is written, from top to bottom. */
final class RowList {
    private final String sheet;
    private final int first;
    private final int last;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private Section section;

    /**
     * @param first column of a row that says nothing else
     * @param last  the same
     */
    RowList(String sheet, int first, int last) {
        this.sheet = sheet;
        this.first = first;
        this.last = last;
    }

    /** What the rows to come are about. */
    void section(int number, String section, String subject) {
        section(number, Term.of("book.section." + section), subject);
    }

    /** The same with words of their own. */
    void section(int number, Term words, String subject) {
        section = new Section(number, words, subject);
    }

    /** The place of a row of this sheet, before or after it is added. */
    RowId id(String key) {
        return new RowId(sheet, key);
    }

    /**
     * A row of which the key is that of its words with its subject.
     *
     * @param row     key of its words: every row of that key is called the same
     * @param subject what is added for a segment, an activity, an index or a risk; empty for none
     */
    RowId add(String row, String subject, Unit unit, Expression formula) {
        return add(row + subject, Term.row(row), unit, formula);
    }

    RowId add(String row, String subject, Unit unit, Row.Part... parts) {
        return add(row + subject, Term.row(row), unit, parts);
    }

    /** A row with words of its own. */
    RowId add(String key, Term words, Unit unit, Expression formula) {
        return add(key, words, unit, part(first, last, formula));
    }

    RowId add(String key, Term words, Unit unit, Row.Part... parts) {
        RowId id = id(key);
        if (!keys.add(key)) {
            throw new IllegalStateException("There are two rows " + id + ".");
        }
        rows.add(new Row(id, words, unit, section, List.of(parts)));
        return id;
    }

    static Row.Part part(int first, int last, Expression formula) {
        return new Row.Part(first, last, formula);
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }
}
