package no.brobygger.finance.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The example of a Norwegian article on churn and CLV (SuperOffice): 1 000 a year, 10 years, 1 000 to win him. */
class SimpleLifetimeValueTest {

    @Test
    void a_thousand_a_year_for_ten_years_less_a_thousand_is_nine_thousand() {
        assertEquals(9_000, SimpleLifetimeValue.of(1_000, 0.10, 0.40, 2_200, 1_000).simple(), 1e-9);
    }

    @Test
    void with_margin_churn_and_discounting_twelve_hundred_are_left() {
        double retention = 0.90;
        double discount = 1.10;
        double presentMargin = 0;
        for (int year = 0; year < 2_000; year++) {
            presentMargin += 1_000 * 0.40 * StrictMath.pow(retention / discount, year);
        }
        SimpleLifetimeValue value = SimpleLifetimeValue.of(1_000, 0.10, 0.40, presentMargin, 1_000);
        assertEquals(1_200, value.real(), 1e-6);
        assertEquals(value.real(), value.simple() + value.margin() + value.timingAndDiscount(), 1e-9);
    }
}
