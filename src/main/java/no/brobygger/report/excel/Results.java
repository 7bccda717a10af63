package no.brobygger.report.excel;

import java.util.Map;
import no.brobygger.ledger.Cells;
import no.brobygger.ledger.Expression;
import no.brobygger.ledger.Function;
import no.brobygger.ledger.Input;
import no.brobygger.ledger.Ledger;
import no.brobygger.ledger.Row;
import no.brobygger.ledger.RowId;
import no.brobygger.ledger.Values;

/** What the formulas of a book give, as a spreadsheet shows it: numbers, truths, and why there is no number. */
final class Results {
    private final Map<RowId, Row> rows;
    private final Values values;

    Results(Ledger ledger) {
        rows = ledger.rows();
        values = Values.of(ledger);
    }

    double number(RowId row, int column) {
        return values.of(row, column);
    }

    /** What stands in a row's column. */
    Figure of(RowId row, int column) {
        double number = values.of(row, column);
        Expression formula = rows.get(row).formula(column);
        if (Double.isNaN(number)) {
            return new Figure.Words(because(formula, new Here(column)));
        }
        return isTruth(formula) ? new Figure.Truth(number != 0) : new Figure.Number(number);
    }

    private static boolean isTruth(Expression formula) {
        return formula instanceof Expression.Operation o && o.operator().precedence() == 1
                || formula instanceof Expression.Call c && (c.function() == Function.AND || c.function() == Function.OR);
    }

    /** The reason at the end of the way that the formula takes. */
    private String because(Expression e, Here here) {
        if (e instanceof Expression.Undefined undefined) {
            return undefined.because();
        }
        if (e instanceof Expression.Call call && call.function() == Function.IF) {
            return because(call.arguments().get(call.arguments().get(0).evaluate(here) != 0 ? 1 : 2), here);
        }
        if (e instanceof Expression.Relative r) {
            return becauseOf(r.row(), here.column + r.offset());
        }
        if (e instanceof Expression.Fixed f) {
            return becauseOf(f.row(), f.column());
        }
        throw new IllegalStateException("A formula of the book gives no number and no reason: " + e);
    }

    private String becauseOf(RowId row, int column) {
        return because(rows.get(row).formula(column), new Here(column));
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
            return values.of(row, at);
        }

        @Override
        public int column() {
            return column;
        }
    }
}
