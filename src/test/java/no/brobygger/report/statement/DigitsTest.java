package no.brobygger.report.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import no.brobygger.analysis.Summary;
import no.brobygger.report.statement.MoneyScale.Unit;
import no.brobygger.report.wording.NumberStyle;
import no.brobygger.scenario.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    private static final MoneyScale TENTHS = new MoneyScale(Unit.MILLION, 1);

    @ParameterizedTest
    @CsvSource({"0, −281.9", "20_000, −281.9", "100_000, −281.9", "990_000, −281.9", "1_000_000, −282",
        "3_000_000, −282", "9_900_000, −282", "12_000_000, −280", "120_000_000, −300", "2_000_000_000, 0"})
    void the_last_digit_printed_is_the_largest_power_of_ten_within_the_standard_error(String error, String printed) {
        double standardError = Double.parseDouble(error.replace("_", ""));
        assertEquals(printed, NumberStyle.of(Language.EN).amount(-281.9e6, Digits.justified(TENTHS, standardError)));
    }

    @Test
    void a_percentile_counts_with_a_1_96th_of_half_its_95_percent_interval() {
        assertEquals(1, Digits.error(Stream.of(summary(0.5, new Summary.Precision(1, 0, 1.96)))), 1e-12);
    }

    @Test
    void what_is_not_known_limits_nothing() {
        assertEquals(0, Digits.error(Stream.of(summary(Double.NaN, Summary.Precision.UNKNOWN))));
        assertEquals(0.5, Digits.error(Stream.of(summary(0.5, Summary.Precision.UNKNOWN), summary(0.2,
                Summary.Precision.UNKNOWN))));
        assertEquals(TENTHS, Digits.justified(TENTHS, 0));
    }

    @ParameterizedTest
    @CsvSource({"990_000, 0.99", "1_000_000, 1.0", "21_000, 0.021", "43_000_000, 43"})
    void a_standard_error_shows_two_digits(String error, String printed) {
        double standardError = Double.parseDouble(error.replace("_", ""));
        MoneyScale scale = Digits.ofError(TENTHS, standardError);
        assertEquals(printed, NumberStyle.of(Language.EN).amount(standardError, scale));
    }

    @Test
    void digits_before_the_decimal_sign_count_when_an_amount_is_written_as_zero() {
        assertEquals(true, new MoneyScale(Unit.MILLION, -1).isZero(4.9e6));
        assertEquals(false, new MoneyScale(Unit.MILLION, -1).isZero(5.1e6));
    }

    private static Summary summary(double standardError, Summary.Precision precision) {
        return new Summary(0, 0, standardError, 0, 0, 0, 0, 0, 0, 0, 0, precision);
    }
}
