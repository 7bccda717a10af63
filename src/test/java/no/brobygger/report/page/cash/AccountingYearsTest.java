package no.brobygger.report.page.cash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.Language;
import org.junit.jupiter.api.Test;

class AccountingYearsTest {

    private static final Wording ENGLISH = Wording.in(Language.EN, "NOK");

    @Test
    void a_horizon_from_january_has_calendar_years() {
        Horizon horizon = new Horizon(YearMonth.of(2027, 1), 36);
        assertEquals(List.of("2027 1-12", "2028 13-24", "2029 25-36"), words(AccountingYears.years(horizon, 1)));
        assertEquals(List.of("Q1 1-3", "Q2 4-6", "Q3 7-9", "Q4 10-12"),
                words(AccountingYears.quartersOfFirst(horizon, 1)));
    }

    @Test
    void an_accounting_year_under_way_is_cut_at_its_end() {
        Horizon horizon = new Horizon(YearMonth.of(2027, 5), 14);
        assertEquals(List.of("2026/27 1-2", "2027/28 3-14"), words(AccountingYears.years(horizon, 7)));
        assertEquals(List.of("Q4 1-2"), words(AccountingYears.quartersOfFirst(horizon, 7)));
        assertEquals(2, AccountingYears.lastMonthOfFirst(horizon, 7));
    }

    @Test
    void a_year_that_starts_within_the_horizon_is_named_after_both_calendar_years() {
        Horizon horizon = new Horizon(YearMonth.of(2027, 10), 15);
        assertEquals(List.of("2027/28 1-12", "2028/29 13-15"), words(AccountingYears.years(horizon, 10)));
    }

    @Test
    void a_horizon_shorter_than_the_year_ends_it() {
        Horizon horizon = new Horizon(YearMonth.of(2027, 1), 5);
        assertEquals(List.of("2027 1-5"), words(AccountingYears.years(horizon, 1)));
        assertEquals(List.of("Q1 1-3", "Q2 4-5"), words(AccountingYears.quartersOfFirst(horizon, 1)));
    }

    private static List<String> words(List<Period> periods) {
        return periods.stream().map(p -> ENGLISH.say(p.label()) + " " + p.from() + "-" + p.to()).toList();
    }
}
