package no.brobygger.report.page.cash;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * The cash-flow statement by accounting year, the first also by quarter, plan minus baseline, central case. Up to ten
 * years stand beside each other, set densely where they are many; more years go into several blocks.
 *
 * @param dense set in smaller type, as the many columns want it
 */
public record CashStatement(List<Block> blocks, boolean dense) {

    /** Columns that fit beside each other, with the heads of the rows, on A4. */
    private static final int WIDE = 11;
    /** The same in dense setting: ten years with the quarters of the first, or eleven that touch ten, and two columns. */
    private static final int WIDEST = 16;
    /** After the horizon, and the total. */
    private static final int CLOSING = 2;

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
        boolean dense = periods.size() + CLOSING > WIDE;
        int widest = dense ? WIDEST : WIDE;
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < periods.size() || from == 0;) {
            int left = periods.size() - from;
            boolean last = left + CLOSING <= widest;
            int to = last ? periods.size() : from + Math.min(widest, left - 1);
            List<Period> shown = periods.subList(from, to);
            blocks.add(block(shown, last, new CashLines(difference, scale).rows(periods, shown, last),
                    Statement.headed(from == 0 ? "cash.table" : "cash.table.continued", scale)));
            if (last) {
                break;
            }
            from = to;
        }
        return new CashStatement(List.copyOf(blocks), dense);
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
