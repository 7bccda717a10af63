package no.brobygger.finance.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateOfReturnTest {
    private static final double SCALE = 1;

    @Test
    void a_brand_case_over_sixty_months_has_the_reference_rate() {
        JsonNode brand = Reference.cases("irr.json").stream()
                .filter(node -> node.get("id").asText().equals("mk_brand_60m")).findFirst().orElseThrow();
        double[] flows = Reference.numbers(brand.get("cashflows"));
        double expected = brand.get("real_roots_gt_minus1").get(0).asDouble();
        assertEquals(expected, RateOfReturn.monthlyRate(flows, 1e6), 1e-11);
        assertEquals(Math.pow(1 + expected, 12) - 1, RateOfReturn.yearlyRate(flows, 1e6), 1e-10);
    }

    @Test
    void several_rates_in_the_range_are_no_rate() {
        assertUndefined(Undefined.SEVERAL_RATES, -1000, 3000, -2210, 0.1); // near 30 % and 70 %
    }

    @Test
    void a_second_rate_outside_the_range_does_not_matter() {
        // irr.json, three_roots without 100 %: rates 10 % and 200 %: −(1 − 1.1 x)(1 − 3 x)
        double[] flows = {-1, 4.1, -3.3};
        assertEquals(0.1, RateOfReturn.monthlyRate(flows, SCALE), 1e-12);
        assertEquals(Optional.empty(), RateOfReturn.undefinedBecause(flows, SCALE));
    }

    @Test
    void losing_more_than_ten_per_cent_a_month_has_no_rate() {
        assertUndefined(Undefined.NO_RATE, -100, 89);
        assertEquals(-0.09, RateOfReturn.monthlyRate(new double[] {-100, 91}, SCALE), 1e-12);
    }

    @Test
    void more_than_doubling_in_a_month_has_no_rate() {
        assertUndefined(Undefined.NO_RATE, -100, 201);
        assertEquals(0.99, RateOfReturn.monthlyRate(new double[] {-100, 199}, SCALE), 1e-12);
    }

    @Test
    void a_financing_has_no_rate_of_return() {
        assertUndefined(Undefined.FINANCING, 100, -50, -60);
    }

    @Test
    void money_that_only_goes_out_has_no_rate() {
        assertUndefined(Undefined.NO_RATE, -1, -2);
    }

    @Test
    void no_flow_has_no_rate() {
        assertUndefined(Undefined.NO_FLOW, 0, 0, 0);
        assertUndefined(Undefined.NO_FLOW);
        assertUndefined(Undefined.NO_FLOW, -1e-12, 1.1e-12);
    }

    @Test
    void a_first_flow_within_rounding_of_the_scale_counts_as_nothing() {
        double[] flows = {1e-4, -100, 110};
        assertEquals(0.1, RateOfReturn.monthlyRate(flows, 1e6), 1e-5);
        assertUndefined(Undefined.FINANCING, flows);
    }

    private static void assertUndefined(Undefined reason, double... flows) {
        assertTrue(Double.isNaN(RateOfReturn.monthlyRate(flows, SCALE)));
        assertTrue(Double.isNaN(RateOfReturn.yearlyRate(flows, SCALE)));
        assertEquals(Optional.of(reason), RateOfReturn.undefinedBecause(flows, SCALE));
    }
}
