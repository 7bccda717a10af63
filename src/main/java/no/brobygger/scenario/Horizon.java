package no.brobygger.scenario;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The months of the analysis: month 1 is {@code start}, the last is {@code months} (T). */
public record Horizon(YearMonth start, int months) {

    /** The number of a calendar month; 1 for the start month, 0 and below for history. */
    public int numberOf(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(start, month) + 1;
    }

    /** The calendar month of month {@code t}. */
    public YearMonth month(int t) {
        return start.plusMonths(t - 1L);
    }

    /** Zero-based calendar month (January = 0) of month {@code t}. */
    public int calendarMonth(int t) {
        return month(t).getMonthValue() - 1;
    }
}
