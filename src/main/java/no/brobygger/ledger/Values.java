package no.brobygger.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.brobygger.finance.measure.Undefined;

/** Every number of a book, worked out by its own formulas. */
public final class Values {
    private final Map<RowId, Row> rows;
    private final Map<RowId, Numbers> byRow = new HashMap<>();
    /** Of inputs that somebody has changed, and of those that follow from others, once they are known. */
    private final Map<String, Double> inputs;

    private Values(Ledger ledger, Map<String, Double> changed) {
        this.inputs = new HashMap<>(changed);
        this.rows = ledger.rows();
        rows.forEach((id, row) -> byRow.put(id, new Numbers(row)));
    }

    /** Works out the whole book. */
    public static Values of(Ledger ledger) {
        return of(ledger, Map.of());
    }

    /** The same with other values of some inputs, by path: what becomes of it when somebody writes into their cells. */
    public static Values of(Ledger ledger, Map<String, Double> changed) {
        Values values = new Values(ledger, changed);
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

    /** The number of an input: as it was changed, as it follows from others, or its own. */
    public double of(Input input) {
        Double known = inputs.get(input.path());
        if (known == null) {
            known = input.follows().isPresent() ? input.follows().get().evaluate(seenFrom(0)) : input.value();
            inputs.put(input.path(), known);
        }
        return known;
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

    /** Why a number is undefined: what its formula says, or that of the number which it takes over; empty if it is not. */
    public Optional<Undefined> undefinedBecause(RowId id, int column) {
        if (!Double.isNaN(of(id, column))) {
            return Optional.empty();
        }
        Cells cells = seenFrom(column);
        Expression e = rows.get(id).formula(column);
        while (e instanceof Expression.Call call && (call.function() == Function.IF || call.function() == Function.IFERROR)) {
            e = call.function() == Function.IF ? call.chosen(cells) : call.arguments().get(1);
        }
        if (e instanceof Expression.Undefined undefined) {
            return Optional.of(undefined.because());
        }
        if (e instanceof Expression.Relative other) {
            return undefinedBecause(other.row(), column + other.offset());
        }
        return e instanceof Expression.Fixed other ? undefinedBecause(other.row(), other.column()) : Optional.empty();
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
            return Values.this.of(input);
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
