package no.brobygger.report.page.cash;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.scenario.Horizon;

/** The horizon cut into accounting years, and the first of them into quarters. */
public final class AccountingYears {

    private static final int YEAR = 12;
    private static final int QUARTER = 3;

    private AccountingYears() {
    }

    /** Number of the last month of the accounting year in which the horizon starts. */
    public static int lastMonthOfFirst(Horizon horizon, int yearStarts) {
        int intoYear = Math.floorMod(horizon.start().getMonthValue() - yearStarts, YEAR);
        return Math.min(YEAR - intoYear, horizon.months());
    }

    /** The quarters of the first accounting year, as far as the horizon reaches. */
    static List<Period> quartersOfFirst(Horizon horizon, int yearStarts) {
        int last = lastMonthOfFirst(horizon, yearStarts);
        List<Period> quarters = new ArrayList<>();
        for (int from = 1; from <= last;) {
            int intoYear = Math.floorMod(horizon.month(from).getMonthValue() - yearStarts, YEAR);
            int to = Math.min(from + QUARTER - 1 - intoYear % QUARTER, last);
            quarters.add(Period.quarter(intoYear / QUARTER + 1, from, to, horizon));
            from = to + 1;
        }
        return quarters;
    }

    /** All accounting years of the horizon; the first and the last may be cut. */
    static List<Period> years(Horizon horizon, int yearStarts) {
        List<Period> years = new ArrayList<>();
        int to = lastMonthOfFirst(horizon, yearStarts);
        for (int from = 1; from <= horizon.months();) {
            years.add(Period.year(yearStarts, from, to, horizon));
            from = to + 1;
            to = Math.min(to + YEAR, horizon.months());
        }
        return years;
    }
}
