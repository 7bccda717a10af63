package no.brobygger.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Language;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording english = Wording.in(Language.EN, "NOK");

    @Test
    void a_statement_gets_its_values() {
        assertEquals("The money is paid back in month\u00a023 (Nov\u00a02028).", english.say(Statement.of("ask.payback")
                .with("month", new Value.MonthOf(23, YearMonth.of(2028, 11)))));
    }

    @Test
    void text_of_a_scenario_is_never_read_as_a_place() {
        assertEquals("We ask to spend the money of “{months} $1 \\” differently over 1\u00a0month; the total stays the same.",
                english.say(Statement.of("ask.moved.same").with("baseline", new Value.Text("{months} $1 \\"))
                        .with("months", new Value.Months(1))));
    }

    @Test
    void a_missing_value_is_an_error_that_names_it() {
        String message = assertThrows(IllegalArgumentException.class, () -> english.word("ask.payback")).getMessage();
        assertTrue(message.contains("ask.payback") && message.contains("{month}"), message);
    }

    @Test
    void a_missing_message_is_an_error_that_names_it() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> english.word("no.such.word")).getMessage()
                .contains("no.such.word"));
    }

    @Test
    void a_per_cent_sign_of_a_scenario_stays_with_its_number() {
        assertEquals("8\u00a0% and 3% of it", Wording.in(Language.EN, "USD").show(new Value.Text("8 % and 3% of it")));
    }

    @Test
    void control_and_direction_characters_of_a_scenario_are_not_printed() {
        assertEquals("a b c\uFFFDd", english.show(new Value.Text("a\tb\nc\u0007\u202e\u200b\uD800d")));
    }

    /** Danish and Norwegian orthography: the point of an abbreviation and that of the sentence are one. */
    @Test
    void an_abbreviation_at_the_end_of_a_sentence_ends_the_sentence() {
        Statement better = Statement.of("verdict.better").with("plan", new Value.Text("Plan"))
                .with("npv", new Value.Money(12.3e6, new MoneyScale(MoneyScale.Unit.MILLION, 1)));
        assertEquals("»Plan« er mere værd: 12,3 mio. kr.", spaced(Wording.in(Language.DA, "DKK").say(better)));
        assertEquals("»Plan« er mere værd: <b>12,3 mio. kr.</b>", spaced(Wording.in(Language.DA, "DKK").say(better,
                words -> words, (value, text) -> value instanceof Value.Money ? "<b>" + text + "</b>" : text)));
        assertEquals("«Plan» er verdt mer: 12,3 mill. kr.", spaced(Wording.in(Language.NB, "NOK").say(better)));
    }

    @Test
    void a_date_is_written_as_the_language_does() {
        Value date = new Value.Date(LocalDate.of(2026, 3, 5));
        assertEquals(List.of("5 March 2026", "5. mars 2026", "5. marts 2026"), Stream.of(Language.values())
                .map(language -> spaced(Wording.in(language, "NOK").show(date))).toList());
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }
}
