package no.brobygger.finance.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaybackTest {

    static List<JsonNode> cases() {
        return Reference.cases("payback.json");
    }

    /** The reference counts its periods from 0, ours from 1; its "immediate" case is money in before any went out. */
    @ParameterizedTest
    @MethodSource("cases")
    void is_the_period_from_which_the_reference_stays_non_negative(JsonNode reference) {
        double[] flows = Reference.numbers(reference.get("cashflows"));
        JsonNode from = reference.get("stays_nonneg_from");
        double expected = from.isNull() ? Double.POSITIVE_INFINITY : from.asInt() + 1;
        if (flows[0] > 0) {
            expected = Double.NaN;
        }
        assertEquals(expected, Payback.months(flows, 1000), reference.get("name").asText());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void peak_funding_is_that_of_the_reference(JsonNode reference) {
        double[] flows = Reference.numbers(reference.get("cashflows"));
        assertEquals(-reference.get("peak_funding").asDouble(), PeakFunding.of(flows), 0);
    }

    @Test
    void peak_funding_adds_up_several_months_and_ignores_what_comes_back_later() {
        assertEquals(70, PeakFunding.of(new double[] {-50, 20, -40, 500}));
    }

    @Test
    void discounted_payback_is_the_first_whole_month_after_the_reference_crosses() {
        // payback.json, simple: crosses after 3.02 periods with the first flow at 0, so in our month 5
        double yearly = Math.pow(1.1, 12) - 1;
        double[] flows = {-1000, 400, 400, 400, 400};
        assertEquals(5, Payback.discountedMonths(flows, DiscountFactors.monthly(yearly, 5), 1000));
        assertEquals(4, Payback.months(flows, 1000));
    }

    @Test
    void nothing_flows_and_nothing_must_be_paid_back() {
        assertEquals(0, Payback.months(new double[] {0, 0}, 1000));
        assertEquals(0, Payback.months(new double[] {0, 1e-9}, 1000));
    }

    @Test
    void what_rounding_leaves_below_zero_counts_as_paid_back() {
        assertEquals(3, Payback.months(new double[] {-100, 70, 30 - 1e-8}, 100));
        assertEquals(Double.POSITIVE_INFINITY, Payback.months(new double[] {-100, 70, 30 - 1e-6}, 100));
    }

    @Test
    void never_and_nothing_put_in_are_told_apart() {
        assertEquals(Optional.of(Undefined.NEVER), Payback.undefinedBecause(Payback.months(new double[] {-2, 1}, 1)));
        assertEquals(Optional.of(Undefined.NOTHING_PUT_IN),
                Payback.undefinedBecause(Payback.months(new double[] {2, -1}, 1)));
        assertEquals(Optional.empty(), Payback.undefinedBecause(Payback.months(new double[] {-1, 1}, 1)));
    }
}
