package no.brobygger.finance.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ModifiedRateOfReturnTest {
    private static final double[] UNDISCOUNTED = DiscountFactors.monthly(0, 3);

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/mirr.csv", useHeadersInDisplayName = true)
    void equals_the_spreadsheets(String id, String source, String cashflows, double financeRate, double reinvestmentRate,
            Double expected, String documented, String note) {
        double rate = ModifiedRateOfReturn.perPeriod(Reference.numbers(cashflows), financeRate, reinvestmentRate);
        assertEquals(expected == null ? Double.NaN : expected, rate, 1e-13);
    }

    @Test
    void doubling_within_twelve_months_at_no_discount_is_a_hundred_per_cent_a_year() {
        double[] flows = new double[12];
        flows[0] = -100;
        flows[6] = 200;
        assertEquals(1, ModifiedRateOfReturn.yearlyRate(flows, DiscountFactors.monthly(0, 12), 100), 1e-14);
    }

    @Test
    void inflows_grow_to_the_last_month_and_outflows_shrink_to_month_0() {
        // by hand at 21 % a year over 24 months: 121 in at month 12 become 146.41; 121 out at month 12 are 100 at month 0
        double[] flows = new double[24];
        flows[11] = -121;
        flows[12] = 121;
        double monthLater = Math.pow(1.21, -1 / 12.0);
        double expected = Math.sqrt(146.41 * monthLater / 100) - 1;
        assertEquals(expected, ModifiedRateOfReturn.yearlyRate(flows, DiscountFactors.monthly(0.21, 24), 100), 1e-13);
    }

    @Test
    void is_undefined_without_an_outflow_without_an_inflow_and_for_a_financing() {
        assertUndefined(Undefined.NO_OUTFLOW, 1, 2, -1e-12);
        assertUndefined(Undefined.NO_INFLOW, -1, -2, 1e-12);
        assertUndefined(Undefined.NO_OUTFLOW, 0, 0, 0);
        assertUndefined(Undefined.FINANCING, 1, -5, 10);
    }

    private static void assertUndefined(Undefined reason, double... flows) {
        assertTrue(Double.isNaN(ModifiedRateOfReturn.yearlyRate(flows, UNDISCOUNTED, 1)));
        assertEquals(Optional.of(reason), ModifiedRateOfReturn.undefinedBecause(flows, 1));
    }
}
