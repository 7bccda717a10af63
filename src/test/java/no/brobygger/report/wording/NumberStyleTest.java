package no.brobygger.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import no.brobygger.report.statement.MoneyScale.Unit;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.scenario.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Expected forms are those that the report promises for each language. */
class NumberStyleTest {

    private static final char MINUS = '\u2212';

    private final NumberStyle english = NumberStyle.of(Language.EN);

    static Stream<Arguments> money() {
        MoneyScale millions = new MoneyScale(Unit.MILLION, 1);
        return Stream.of(
                Arguments.of(Language.EN, "NOK", 1_234.5e6, millions, "NOK 1,234.5m"),
                Arguments.of(Language.NB, "NOK", 1_234.5e6, millions, "1 234,5 mill. kr"),
                Arguments.of(Language.DA, "DKK", 1_234.5e6, millions, "1.234,5 mio. kr."),
                Arguments.of(Language.NB, "USD", 1_234.5e6, millions, "1 234,5 mill. USD"),
                Arguments.of(Language.DA, "NOK", 1_234.5e6, millions, "1.234,5 mio. NOK"),
                Arguments.of(Language.NB, "DKK", 1_234.5e6, millions, "1 234,5 mill. DKK"),
                Arguments.of(Language.DA, "EUR", -12.3e6, millions, MINUS + "12,3 mio. EUR"),
                Arguments.of(Language.NB, "NOK", 4_200, new MoneyScale(Unit.THOUSAND, 1), "4,2 tusen kr"),
                Arguments.of(Language.DA, "DKK", 4_200, new MoneyScale(Unit.THOUSAND, 1), "4,2 tusinde kr."),
                Arguments.of(Language.EN, "NOK", -12.3e6, millions, "NOK " + MINUS + "12.3m"),
                Arguments.of(Language.NB, "NOK", -12.3e6, millions, MINUS + "12,3 mill. kr"),
                Arguments.of(Language.EN, "USD", 2.5e9, new MoneyScale(Unit.BILLION, 2), "USD 2.50bn"),
                Arguments.of(Language.NB, "NOK", 2.5e9, new MoneyScale(Unit.BILLION, 2), "2,50 mrd. kr"),
                Arguments.of(Language.DA, "DKK", 2.5e9, new MoneyScale(Unit.BILLION, 2), "2,50 mia. kr."),
                Arguments.of(Language.EN, "NOK", 60_000, MoneyScale.WHOLE, "NOK 60,000"),
                Arguments.of(Language.NB, "NOK", 60_000, MoneyScale.WHOLE, "60 000 kr"),
                Arguments.of(Language.DA, "DKK", 60_000, MoneyScale.WHOLE, "60.000 kr."),
                Arguments.of(Language.EN, "NOK", 4_200, new MoneyScale(Unit.THOUSAND, 1), "NOK 4.2k"));
    }

    @ParameterizedTest
    @MethodSource("money")
    void money_is_written_as_the_language_does(Language language, String currency, double amount, MoneyScale scale,
                                               String expected) {
        assertEquals(expected.replace(' ', '\u00a0'), NumberStyle.of(language).money(amount, currency, scale));
    }

    @ParameterizedTest
    @CsvSource({"EN, NOK, NOKm", "NB, NOK, mill. kr", "NB, EUR, mill. EUR", "DA, DKK, mio. kr.", "DA, EUR, mio. EUR"})
    void the_unit_of_a_table_is_written_as_the_language_does(Language language, String currency, String expected) {
        assertEquals(expected, NumberStyle.of(language).moneyUnit(currency, new MoneyScale(Unit.MILLION, 1))
                .replace('\u00a0', ' '));
    }

    @ParameterizedTest
    @CsvSource({"EN, NOK, NOK", "NB, NOK, kr", "NB, USD, USD", "DA, DKK, kr."})
    void whole_units_are_the_currency_alone(Language language, String currency, String expected) {
        assertEquals(expected, NumberStyle.of(language).moneyUnit(currency, MoneyScale.WHOLE));
    }

    @ParameterizedTest
    @CsvSource({"EN, 12.3%", "NB, '12,3 %'", "DA, '12,3 %'"})
    void per_cent_is_written_as_the_language_does(Language language, String expected) {
        assertEquals(expected.replace(' ', '\u00a0'), NumberStyle.of(language).percent(0.123, 1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_number_can_break_across_lines(Language language) {
        NumberStyle style = NumberStyle.of(language);
        String all = style.money(-1e6, "NOK", MoneyScale.WHOLE) + style.percent(0.5, 1) + style.chance(0)
                + style.percentagePoints(0.1, 1) + style.moneyEffect(2e6, "USD", new MoneyScale(Unit.MILLION, 1));
        assertEquals(-1, all.indexOf(' '), all);
    }

    @Test
    void what_rounds_to_zero_has_no_sign() {
        assertEquals("0.0", english.number(-0.04, 1));
        assertEquals("0", english.signed(-0.4, 0));
        assertEquals("0.0", english.signed(0.04, 1));
    }

    @Test
    void halves_round_away_from_zero() {
        assertEquals("0.3", english.number(0.25, 1));
        assertEquals(MINUS + "0.3", english.number(-0.25, 1));
    }

    @Test
    void effects_always_have_a_sign() {
        assertEquals("+1,234", english.signed(1234, 0));
        assertEquals(MINUS + "7", english.signed(-7, 0));
    }

    @Test
    void a_probability_is_never_a_certainty() {
        assertEquals("<1%", english.chance(0));
        assertEquals("<1%", english.chance(0.004));
        assertEquals("1%", english.chance(0.005));
        assertEquals("99%", english.chance(0.9949));
        assertEquals(">99%", english.chance(0.995));
        assertEquals(">99%", english.chance(1));
    }

    @Test
    void what_is_no_number_is_a_dash() {
        assertEquals("–", english.number(Double.NaN, 1));
        assertEquals("–", english.signed(Double.POSITIVE_INFINITY, 1));
    }

    @Test
    void numbers_of_any_size_are_grouped_by_three() {
        assertEquals("123,456,789,012,345", english.number(123_456_789_012_345d, 0));
        assertEquals("999", english.number(999, 0));
        assertEquals("0.000000", english.number(1e-9, 6));
    }
}
