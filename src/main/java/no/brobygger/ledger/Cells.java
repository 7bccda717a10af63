package no.brobygger.ledger;

/** What a formula finds in the book while it is worked out in one column. */
public interface Cells {
    /** The value of an input. */
    double input(Input input);

    /** The value of a row in a column; NaN where it has none. */
    double cell(RowId row, int column);

    /** The column in which the formula stands: a month, a month of tenure, the number of a plan. */
    int column();
}
