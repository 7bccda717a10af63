package no.brobygger.ledger;

import java.util.List;

/**
 * Rows over the same columns.
 *
 * @param key    stable; {@code plan.NAME} for that of a plan
 * @param axis   what its columns are
 * @param first  number of the first column
 * @param last   number of the last column
 * @param rows   such that a formula refers to the same column of rows above, or to earlier columns, or to sheets before
 *               (the baseline's sheet stands before those of the other plans)
 */
public record Sheet(String key, Axis axis, int first, int last, List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** What the columns of a sheet are. */
    public enum Axis {
        /** One column, number 0. */
        ONE,
        /** Months: 1 … T, 0 for today, below for history, above T for the months in which plans are carried on. */
        MONTHS,
        /** Completed months of tenure from 0; the last column holds everyone older. */
        TENURE,
        /** Plans in the order of the file, from 0. */
        PLANS
    }
}
