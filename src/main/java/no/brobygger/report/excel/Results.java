package no.brobygger.report.excel;

import java.util.Map;
import java.util.function.Function;
import no.brobygger.finance.measure.Undefined;
import no.brobygger.ledger.Expression;
import no.brobygger.ledger.Input;
import no.brobygger.ledger.Ledger;
import no.brobygger.ledger.Row;
import no.brobygger.ledger.RowId;
import no.brobygger.ledger.Values;

/** What the formulas of a book give, as a spreadsheet shows it: numbers, truths, and why there is no number. */
final class Results {
    private final Map<RowId, Row> rows;
    private final Values values;
    private final Function<Undefined, String> reasons;

    /** @param reasons in the language of the workbook */
    Results(Ledger ledger, Function<Undefined, String> reasons) {
        this.reasons = reasons;
        rows = ledger.rows();
        values = Values.of(ledger);
    }

    double number(RowId row, int column) {
        return values.of(row, column);
    }

    double number(Input input) {
        return values.of(input);
    }

    /** What stands in a row's column. */
    Figure of(RowId row, int column) {
        double number = values.of(row, column);
        if (Double.isNaN(number)) {
            return new Figure.Words(values.undefinedBecause(row, column).map(reasons).orElseThrow(
                    () -> new IllegalStateException(row + " has neither number nor reason in column " + column + ".")));
        }
        return isTruth(rows.get(row).formula(column)) ? new Figure.Truth(number != 0) : new Figure.Number(number);
    }

    private static boolean isTruth(Expression formula) {
        return formula instanceof Expression.Operation o && o.operator().precedence() == 1
                || formula instanceof Expression.Call c && (c.function() == no.brobygger.ledger.Function.AND || c.function() == no.brobygger.ledger.Function.OR);
    }
}
