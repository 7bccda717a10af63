package no.brobygger.report.page.cash;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import no.brobygger.analysis.Series;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/** The lines of the cash-flow statement in finance's order: inflows positive, outflows negative. */
final class CashLines {

    private final CashFlowDifference difference;
    private final MoneyScale scale;

    CashLines(CashFlowDifference difference, MoneyScale scale) {
        this.difference = difference;
        this.scale = scale;
    }

    /**
     * All lines for some periods.
     *
     * @param all     the periods of the whole statement: every part of it has the same lines
     * @param closed  whether the columns after the horizon and total follow
     */
    List<CashStatement.Row> rows(List<Period> all, List<Period> periods, boolean closed) {
        Lines lines = new Lines(all, periods, closed);
        lines.flow("revenue", "plain", t -> difference.at(Series.REVENUE, t));
        lines.flow("variable-cost", "plain", t -> -difference.at(Series.VARIABLE_COST, t));
        lines.flow("acquisition-cost", "plain", t -> -difference.at(Series.ACQUISITION_COST, t));
        lines.flow("contribution", "sum", t -> difference.at(Series.CONTRIBUTION, t));
        lines.flow("marketing", "plain", t -> -difference.at(Series.MARKETING, t));
        lines.flow("plan-costs", "plain", t -> -difference.at(Series.PLAN_COSTS, t));
        lines.flow("risk-costs", "plain", t -> -difference.at(Series.RISK_COSTS, t));
        lines.flow("result", "sum", t -> difference.at(Series.RESULT, t));
        lines.flow("tax", "plain", t -> -difference.at(Series.TAX, t));
        lines.flow("working-capital", "plain", difference::releasedWorkingCapital);
        lines.residual("residual-value", "plain", difference.residual());
        lines.add("cash", "sum", t -> difference.at(Series.CASH, t), difference.residual(), true);
        lines.add("present-value", "present", difference::presentCash, difference.presentResidual(), true);
        lines.cumulative();
        lines.levels();
        return List.copyOf(lines.rows);
    }

    /** Lines that share their columns. */
    private final class Lines {

        private final List<Period> all;
        private final List<Period> periods;
        private final boolean closed;
        private final List<CashStatement.Row> rows = new ArrayList<>();

        private Lines(List<Period> all, List<Period> periods, boolean closed) {
            this.all = all;
            this.periods = periods;
            this.closed = closed;
        }

        /** A flow that has nothing to add after the horizon; left out where it is written as zero in every period. */
        private void flow(String key, String kind, IntToDoubleFunction flow) {
            boolean shown = kind.equals("sum") || !scale.isZero(sum(flow, 1, difference.months()));
            for (Period period : all) {
                shown |= !scale.isZero(sum(flow, period.from(), period.to()));
            }
            if (shown) {
                add(key, kind, flow, 0, false);
            }
        }

        private void residual(String key, String kind, double residual) {
            add(key, kind, t -> 0, residual, true);
        }

        private void add(String key, String kind, IntToDoubleFunction flow, double after, boolean hasAfter) {
            List<Value> cells = new ArrayList<>();
            for (Period period : periods) {
                cells.add(amount(sum(flow, period.from(), period.to())));
            }
            if (closed) {
                cells.add(hasAfter ? amount(after) : new Value.Nothing());
                cells.add(amount(sum(flow, 1, difference.months()) + after));
            }
            row(key, kind, cells);
        }

        /** Running present value at the end of each period; the total is said in the line above. */
        private void cumulative() {
            List<Value> cells = new ArrayList<>();
            for (Period period : periods) {
                cells.add(amount(sum(difference::presentCash, 1, period.to())));
            }
            if (closed) {
                cells.add(amount(sum(difference::presentCash, 1, difference.months())
                        + difference.presentResidual()));
                cells.add(new Value.Nothing());
            }
            row("cumulative", "plain", cells);
        }

        private void levels() {
            level("customers", period -> new Value.Difference(difference.at(Series.CUSTOMERS, period.to()), 0));
            int decimals = 1;
            level("share", period -> new Value.PercentagePoints(difference.at(Series.SHARE, period.to()), decimals));
        }

        private void level(String key, Function<Period, Value> level) {
            List<Value> cells = new ArrayList<>(periods.stream().map(level).toList());
            if (closed) {
                cells.add(new Value.Nothing());
                cells.add(new Value.Nothing());
            }
            row(key, "memo", cells);
        }

        private void row(String key, String kind, List<Value> cells) {
            rows.add(new CashStatement.Row(Statement.of("line." + key), List.copyOf(cells), kind));
        }
    }

    private Value amount(double amount) {
        return amount == 0 ? new Value.Nothing() : new Value.Amount(amount, scale);
    }

    private static double sum(IntToDoubleFunction flow, int from, int to) {
        double sum = 0;
        for (int t = from; t <= to; t++) {
            sum += flow.applyAsDouble(t);
        }
        return sum;
    }
}
