package no.brobygger.report.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyScaleTest {

    @ParameterizedTest
    @CsvSource({"0, ONE, 0", "7.5, ONE, 2", "9999, ONE, 0", "10_000, THOUSAND, 1", "9_999_999, THOUSAND, 0",
        "10_000_000, MILLION, 1", "161_700_000, MILLION, 1", "-161_700_000, MILLION, 1", "9_000_000_000, MILLION, 0",
        "12_000_000_000, BILLION, 1", "5e15, BILLION, 0"})
    void the_largest_amount_sets_the_unit(String largest, MoneyScale.Unit unit, int decimals) {
        double amount = Double.parseDouble(largest.replace("_", ""));
        assertEquals(new MoneyScale(unit, decimals), MoneyScale.of(DoubleStream.of(1, amount, Double.NaN)
                .filter(v -> amount != 0 || v != 1)));
    }

    @Test
    void a_headline_of_some_millions_is_written_in_millions() {
        assertEquals(new MoneyScale(MoneyScale.Unit.MILLION, 2), MoneyScale.headline(DoubleStream.of(2_500_000)));
        assertEquals(new MoneyScale(MoneyScale.Unit.THOUSAND, 1), MoneyScale.headline(DoubleStream.of(999_999)));
        assertEquals(new MoneyScale(MoneyScale.Unit.MILLION, 1), MoneyScale.headline(DoubleStream.of(10_000_000)));
    }

    @Test
    void what_rounds_to_zero_is_zero() {
        MoneyScale scale = new MoneyScale(MoneyScale.Unit.MILLION, 1);
        assertTrue(scale.isZero(-49_999));
        assertFalse(scale.isZero(50_001));
    }
}
