package no.brobygger.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
    /** Before JDK 19 Double.toString gave 2E23 more digits than it needs (JDK-4511638). */
    @ParameterizedTest
    @CsvSource({"73178138.2, 73178138.2", "-12, -12.0", "0.1, 0.1", "1e-5, 0.00001", "2e23, 2.0E23", "-0.0, 0.0",
            "1234567890123.25, 1234567890123.25"})
    void a_number_is_written_with_its_shortest_digits_and_a_point(double value, String text) {
        assertEquals(text, DecimalText.of(value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, Double.MAX_VALUE, 1.0 / 3, 9007199254740993.0, 1e15, 1e-6, 123456.789e3})
    void the_text_reads_back_as_the_same_number(double value) {
        assertEquals(value, Double.parseDouble(DecimalText.of(value)));
    }

    @Test
    void what_is_not_finite_has_no_text() {
        assertThrows(IllegalArgumentException.class, () -> DecimalText.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> DecimalText.of(Double.POSITIVE_INFINITY));
    }
}
