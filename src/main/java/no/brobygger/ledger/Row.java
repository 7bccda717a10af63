package no.brobygger.ledger;

import java.util.List;
import no.brobygger.scenario.Unit;

/**
 * One line of the model: the same formula in every column of a part.
 *
 * @param words what the number is
 * @param unit  what it counts
 * @param parts in the order of their columns, without overlap; outside them the row is empty
 */
public record Row(RowId id, Term words, Unit unit, Section section, List<Part> parts) {

    public Row {
        parts = List.copyOf(parts);
    }

    /** The formula of the columns {@code first … last}, both included. */
    public record Part(int first, int last, Expression formula) {
        boolean covers(int column) {
            return column >= first && column <= last;
        }
    }

    public String key() {
        return id.key();
    }

    public int first() {
        return parts.get(0).first();
    }

    public int last() {
        return parts.get(parts.size() - 1).last();
    }

    /**
     * The formula of a column.
     *
     * @throws IllegalArgumentException where the row is empty
     */
    public Expression formula(int column) {
        for (Part part : parts) {
            if (part.covers(column)) {
                return part.formula();
            }
        }
        throw new IllegalArgumentException(id + " is empty in column " + column + ".");
    }

    /** Whether the row has a number in the column. */
    public boolean covers(int column) {
        return parts.stream().anyMatch(part -> part.covers(column));
    }
}
