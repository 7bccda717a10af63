package no.brobygger.report.page.cash;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * The cash-flow statement by accounting year, the first also by quarter, plan minus baseline, central case. Where the
 * columns are too many for a page they go into several blocks.
 */
public record CashStatement(List<Block> blocks) {

    /** Columns that fit beside each other, with the heads of the rows, on A4. */
    private static final int WIDEST = 11;

    /**
     * A part of the statement as wide as the page.
     *
     * @param title   names the unit of the money
     * @param columns the periods, then, in the last block, what comes after the horizon, and the total
     */
    public record Block(Statement title, List<Column> columns, List<Row> rows) {
    }

    /**
     * A column's head.
     *
     * @param kind {@code quarter}, {@code year}, {@code after} or {@code total}
     */
    public record Column(Statement label, Statement span, String kind) {
    }

    /**
     * A line of the statement.
     *
     * @param kind {@code plain}, {@code sum}, {@code present} or {@code memo}
     */
    public record Row(Statement label, List<Value> cells, String kind) {
    }

    static CashStatement of(Analysis analysis, CashFlowDifference difference, MoneyScale scale) {
        List<Period> periods = periods(analysis);
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < periods.size() || from == 0;) {
            int left = periods.size() - from;
            boolean last = left + 2 <= WIDEST;
            int to = last ? periods.size() : from + Math.min(WIDEST, left - 1);
            List<Period> shown = periods.subList(from, to);
            blocks.add(block(shown, last, new CashLines(difference, scale).rows(periods, shown, last),
                    Statement.headed(from == 0 ? "cash.table" : "cash.table.continued", scale)));
            if (last) {
                break;
            }
            from = to;
        }
        return new CashStatement(List.copyOf(blocks));
    }

    private static List<Period> periods(Analysis analysis) {
        var horizon = analysis.scenario().horizon();
        int yearStarts = analysis.scenario().finance().yearStarts();
        List<Period> periods = new ArrayList<>(AccountingYears.quartersOfFirst(horizon, yearStarts));
        periods.addAll(AccountingYears.years(horizon, yearStarts));
        return periods;
    }

    private static Block block(List<Period> periods, boolean last, List<Row> rows, Statement title) {
        List<Column> columns = new ArrayList<>();
        for (Period period : periods) {
            columns.add(new Column(period.label(), period.span(), period.part() ? "quarter" : "year"));
        }
        if (last) {
            columns.add(new Column(Statement.of("cash.after"), Statement.of("cash.after.span"), "after"));
            columns.add(new Column(Statement.of("cash.total"), Statement.of("cash.total.span"), "total"));
        }
        return new Block(title, List.copyOf(columns), rows);
    }
}
