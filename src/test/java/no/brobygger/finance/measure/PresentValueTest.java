package no.brobygger.finance.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PresentValueTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/npv.csv", useHeadersInDisplayName = true)
    void equals_the_spreadsheets_in_all_three_conventions(String id, String source, double rate, String cashflows,
            String convention, double documented, double firstFlowNow, double firstFlowAtPeriodEnd, double midPeriod) {
        double[] flows = Reference.numbers(cashflows);
        double relative = 1e-13 * Arrays.stream(flows).map(Math::abs).sum();
        assertEquals(firstFlowNow, PresentValue.of(flows, rate, 0), relative);
        assertEquals(firstFlowAtPeriodEnd, PresentValue.of(flows, rate, 1), relative);
        double[] later = Arrays.copyOfRange(flows, 1, flows.length);
        assertEquals(midPeriod, flows[0] + PresentValue.of(later, rate, 0.5), relative);
    }

    @Test
    void a_hundred_a_month_for_sixty_months_is_worth_the_reference_at_every_rate() {
        for (JsonNode row : Reference.json("discounting.json").get("rates")) {
            double[] flows = new double[60];
            Arrays.fill(flows, 100);
            double[] factors = DiscountFactors.monthly(row.get("annual").asDouble(), 60);
            assertEquals(row.get("npv_100_per_month_60m_end").asDouble(), PresentValue.of(flows, factors), 1e-9);
            double monthly = row.get("monthly_effective").asDouble();
            assertEquals(row.get("npv_100_per_month_60m_mid").asDouble(), PresentValue.of(flows, monthly, 0.5), 1e-9);
            assertEquals(row.get("npv_100_per_month_60m_begin").asDouble(), PresentValue.of(flows, monthly, 0), 1e-9);
        }
    }

    @Test
    void three_hundred_back_in_three_years_for_a_hundred_now_is_worth_148_7_at_ten_per_cent() {
        // model, section 9: 100 · (1.1^−1 + 1.1^−2 + 1.1^−3) − 100
        assertEquals(148.7, PresentValue.of(new double[] {-100, 100, 100, 100}, 0.10, 0), 0.05);
        double[] monthly = new double[36];
        monthly[11] = 100;
        monthly[23] = 100;
        monthly[35] = 100;
        assertEquals(148.7, PresentValue.of(monthly, DiscountFactors.monthly(0.10, 36)) - 100, 0.05);
    }

    @Test
    void the_value_until_a_month_leaves_out_what_comes_later() {
        double[] flows = {-100, 60, 1e9};
        assertEquals(-40, PresentValue.untilMonth(2, flows, DiscountFactors.monthly(0, 3)));
    }

    @Test
    void a_year_of_monthly_discounting_is_a_year_of_discounting() {
        assertEquals(1 / 1.09, DiscountFactors.monthly(0.09, 24)[11], 1e-15);
        assertEquals(1 / (1.09 * 1.09), DiscountFactors.monthly(0.09, 24)[23], 1e-15);
    }
}
