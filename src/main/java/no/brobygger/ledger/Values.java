package no.brobygger.ledger;

import java.util.HashMap;
import java.util.Map;

/** Every number of a book, worked out by its own formulas. */
public final class Values {
    private final Map<RowId, Numbers> byRow = new HashMap<>();

    private Values(Ledger ledger) {
        ledger.rows().forEach((id, row) -> byRow.put(id, new Numbers(row)));
    }

    /** Works out the whole book. */
    public static Values of(Ledger ledger) {
        Values values = new Values(ledger);
        // Column by column, so that what a formula refers to is mostly there already.
        for (Sheet sheet : ledger.sheets()) {
            for (int column = sheet.first(); column <= sheet.last(); column++) {
                for (Row row : sheet.rows()) {
                    if (row.covers(column)) {
                        values.of(row.id(), column);
                    }
                }
            }
        }
        return values;
    }

    /** The number of a row in a column; NaN where it is undefined. */
    public double of(RowId id, int column) {
        Numbers numbers = byRow.get(id);
        if (numbers == null) {
            throw new IllegalArgumentException("There is no row " + id + ".");
        }
        return numbers.of(column);
    }

    /** The numbers of a row in the columns {@code first … last}. */
    public double[] of(RowId id, int first, int last) {
        double[] series = new double[last - first + 1];
        for (int column = first; column <= last; column++) {
            series[column - first] = of(id, column);
        }
        return series;
    }

    /** The book as a formula that stands in the column sees it. */
    Cells seenFrom(int column) {
        return new Here(column);
    }

    /** The numbers of one row, each worked out when it is first asked for. */
    private final class Numbers {
        private final Row row;
        private final int first;
        private final double[] known;
        private final boolean[] isKnown;

        Numbers(Row row) {
            this.row = row;
            first = row.first();
            known = new double[row.last() - first + 1];
            isKnown = new boolean[known.length];
        }

        double of(int column) {
            if (column < first || column - first >= known.length) {
                throw new IllegalArgumentException(row.id() + " is empty in column " + column + ".");
            }
            if (!isKnown[column - first]) {
                known[column - first] = row.formula(column).evaluate(new Here(column));
                isKnown[column - first] = true;
            }
            return known[column - first];
        }
    }

    /** The book as a formula of one column sees it. */
    private final class Here implements Cells {
        private final int column;

        Here(int column) {
            this.column = column;
        }

        @Override
        public double input(Input input) {
            return input.value();
        }

        @Override
        public double cell(RowId row, int at) {
            return Values.this.of(row, at);
        }

        @Override
        public int column() {
            return column;
        }
    }
}
