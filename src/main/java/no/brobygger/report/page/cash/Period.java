package no.brobygger.report.page.cash;

import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Horizon;

/**
 * Months that are added up in one column.
 *
 * @param label e.g. Q1 or 2027
 * @param span  its first and last month
 * @param from  number of its first month
 * @param to    number of its last month
 * @param part  true for a quarter, which a year beside it contains
 */
public record Period(Statement label, Statement span, int from, int to, boolean part) {

    static Period quarter(int number, int from, int to, Horizon horizon) {
        return new Period(Statement.of("period.quarter").with("number", new Value.Number(number, 0)),
                span(from, to, horizon), from, to, true);
    }

    /** A year is named after the calendar years that it touches by its rule, not by where the horizon cuts it. */
    static Period year(int yearStarts, int from, int to, Horizon horizon) {
        int first = horizon.month(to).getMonthValue() >= yearStarts ? horizon.month(to).getYear()
                : horizon.month(to).getYear() - 1;
        Statement label = yearStarts == 1
                ? Statement.of("period.year").with("year", new Value.Text(String.valueOf(first)))
                : Statement.of("period.years").with("year", new Value.Text(String.valueOf(first)))
                        .with("next", new Value.Text(String.valueOf(first + 1).substring(2)));
        return new Period(label, span(from, to, horizon), from, to, false);
    }

    private static Statement span(int from, int to, Horizon horizon) {
        return Statement.of(from == to ? "period.month" : "period.span")
                .with("from", new Value.MonthName(horizon.month(from).getMonthValue()))
                .with("to", new Value.MonthName(horizon.month(to).getMonthValue()));
    }
}
