package no.brobygger.ledger;

/**
 * Where a row stands: the key of its sheet and its own key there. Stable from run to run; both may hold names of the
 * scenario. Its methods are the ways in which a formula can refer to the row.
 */
public record RowId(String sheet, String key) {

    /** The row in the column of the formula. */
    public Expression here() {
        return new Expression.Relative(this, 0);
    }

    /** The row so many columns before that of the formula. */
    public Expression before(int columns) {
        return new Expression.Relative(this, -columns);
    }

    /** The row in a column of its own, wherever the formula stands. */
    public Expression at(int column) {
        return new Expression.Fixed(this, column);
    }

    /** The row in the columns {@code first … last}, both included. */
    public Expression across(int first, int last) {
        return new Expression.Across(this, first, last);
    }

    /** The row in a column that is worked out, one of {@code first … last}. */
    public Expression lookup(int first, int last, Expression column) {
        return new Expression.Lookup(this, first, last, column);
    }
}
