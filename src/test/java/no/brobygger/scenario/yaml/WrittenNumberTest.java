package no.brobygger.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource({"60000, 60000", "60_000, 60000", "60k, 60000", "1.5M, 1500000", "2bn, 2000000000", "12%, 0.12", "+3, 3",
        "-1.5%, -0.015", "0.7, 0.7", ".5, 0.5", "1e3, 1000", "0.1%, 0.001", "-0, 0", "007, 7", "1.1M, 1100000"})
    void a_number_is_the_nearest_double_to_what_is_written(String text, double value) {
        assertEquals(value, WrittenNumber.of(text).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12,5", "1 000", "60K", "1.5m", "12 %", "0x1F", "1e9999", "1e400", ".inf", "NaN", "_1",
        "1.", "--1", "1:30", "kr 5", "1.5.2", "١٢"})
    void anything_else_is_no_number(String text) {
        assertTrue(WrittenNumber.of(text).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12,5% | 12.5%", "6,400 | 6_400", "60 000 | 60_000", "12 % | 12%", "−3 | -3",
        "60K | 60k", "1.5mill | 1.5M", "2mrd | 2bn", "1.5 M | 1.5M", "kr 60 000 | 60_000", "60 000 kr | 60_000",
        "NOK 1,5 mio. | 1.5M", "6 mill. kr | 6M", "13 pct. | 13%", "12,5 prosent | 12.5%", "5 thousand | 5k", "€60k | 60k",
        "12 months | 12", "500 kr. | 500"})
    void a_complaint_says_what_to_write(String text, String advice) {
        assertTrue(WrittenNumber.complaint(text).contains("write ") && WrittenNumber.complaint(text).contains(advice),
                WrittenNumber.complaint(text));
    }
}
