package no.brobygger.finance.measure;

import static no.brobygger.finance.measure.GeneratedFlows.conventional;
import static no.brobygger.finance.measure.GeneratedFlows.forEachSeed;
import static no.brobygger.finance.measure.GeneratedFlows.largest;
import static no.brobygger.finance.measure.GeneratedFlows.nonConventional;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import no.brobygger.quantity.Compounding;
import org.junit.jupiter.api.Test;

class MeasurePropertiesTest {

    @Test
    void net_present_value_at_no_discount_is_the_plain_sum() {
        forEachSeed(seed -> {
            double[] flows = nonConventional(seed);
            double sum = Arrays.stream(flows).sum();
            assertEquals(sum, PresentValue.of(flows, DiscountFactors.monthly(0, flows.length)), 1e-9);
            assertEquals(sum, PresentValue.of(flows, 0, 1), 1e-9);
        });
    }

    @Test
    void net_present_value_at_every_rate_of_return_is_zero() {
        forEachSeed(seed -> {
            assertRatesAreWorthZero(conventional(seed));
            assertRatesAreWorthZero(nonConventional(seed));
        });
    }

    private static void assertRatesAreWorthZero(double[] flows) {
        double[] sizes = Arrays.stream(flows).map(Math::abs).toArray();
        for (double rate : InternalRates.of(flows)) {
            assertEquals(0, PresentValue.of(flows, rate, 1) / PresentValue.of(sizes, rate, 1), 1e-10, "rate " + rate);
        }
    }

    @Test
    void conventional_flows_have_exactly_one_rate() {
        forEachSeed(seed -> assertEquals(1, InternalRates.of(conventional(seed)).length));
    }

    @Test
    void the_rates_are_those_that_a_dense_scan_finds() {
        forEachSeed(seed -> {
            double[] flows = nonConventional(seed);
            int crossings = 0;
            double before = worth(flows, -0.1);
            for (int i = 1; i <= 1_100; i++) {
                double value = worth(flows, -0.1 + i / 1_000.0);
                if (value * before < 0) {
                    crossings++;
                }
                before = value;
            }
            // a pair of rates within one step of the scan is the only thing that a scan may overlook
            double[] rates = InternalRates.between(-0.1, 1, flows);
            int closePairs = 0;
            for (int i = 1; i < rates.length; i++) {
                if (rates[i] - rates[i - 1] < 0.001) {
                    closePairs++;
                }
            }
            assertEquals(crossings, rates.length - 2 * closePairs);
        });
    }

    /** Value in month 1, added up from the last month backwards. */
    private static double worth(double[] flows, double rate) {
        double value = 0;
        for (int t = flows.length - 1; t >= 0; t--) {
            value = value / (1 + rate) + flows[t];
        }
        return value;
    }

    @Test
    void the_interval_gives_the_same_rates_as_the_whole_line() {
        forEachSeed(seed -> {
            double[] flows = nonConventional(seed);
            double[] inside = Arrays.stream(InternalRates.of(flows)).filter(r -> r > -0.1 && r < 1).toArray();
            double[] between = InternalRates.between(-0.1, 1, flows);
            assertEquals(inside.length, between.length);
            for (int i = 0; i < inside.length; i++) {
                assertEquals(inside[i], between[i], 1e-9);
            }
        });
    }

    @Test
    void net_present_value_of_conventional_flows_falls_with_the_rate_up_to_their_rate_of_return() {
        forEachSeed(seed -> {
            double[] flows = conventional(seed);
            double highest = InternalRates.of(flows)[0];
            double before = Double.POSITIVE_INFINITY;
            for (double rate = Math.max(-0.1, highest - 0.2); rate < highest; rate += 0.01) {
                double value = PresentValue.of(flows, rate, 1);
                assertTrue(value < before, "rate " + rate);
                before = value;
            }
        });
    }

    @Test
    void multiplying_every_flow_by_a_factor_multiplies_money_and_leaves_rates_and_months() {
        forEachSeed(seed -> {
            double[] flows = seed % 2 == 0 ? conventional(seed) : nonConventional(seed);
            double factor = seed % 3 == 0 ? 1e-6 : 1e6 / 7;
            double[] scaled = Arrays.stream(flows).map(flow -> factor * flow).toArray();
            double scale = largest(flows);
            double[] factors = DiscountFactors.monthly(0.09, flows.length);
            assertRelative(factor * PresentValue.of(flows, factors), PresentValue.of(scaled, factors));
            assertRelative(factor * PeakFunding.of(flows), PeakFunding.of(scaled));
            assertRelative(RateOfReturn.yearlyRate(flows, scale), RateOfReturn.yearlyRate(scaled, factor * scale));
            assertRelative(ModifiedRateOfReturn.yearlyRate(flows, factors, scale),
                    ModifiedRateOfReturn.yearlyRate(scaled, factors, factor * scale));
            assertEquals(Payback.months(flows, scale), Payback.months(scaled, factor * scale));
        });
    }

    private static void assertRelative(double expected, double actual) {
        double tolerance = Double.isNaN(expected) ? 0 : 1e-9 * Math.max(1e-6, Math.abs(expected));
        assertEquals(expected, actual, tolerance);
    }

    @Test
    void discounted_payback_of_conventional_flows_is_not_earlier_than_payback() {
        forEachSeed(seed -> {
            double[] flows = conventional(seed);
            double scale = largest(flows);
            double[] factors = DiscountFactors.monthly(0.15, flows.length);
            assertTrue(Payback.months(flows, scale) <= Payback.discountedMonths(flows, factors, scale));
        });
    }

    @Test
    void an_investment_pays_back_if_and_only_if_it_adds_up() {
        forEachSeed(seed -> {
            double[] flows = nonConventional(seed);
            boolean addsUp = Arrays.stream(flows).sum() >= 0;
            assertEquals(addsUp, Payback.months(flows, largest(flows)) <= flows.length);
        });
    }

    @Test
    void the_modified_rate_lies_between_the_discount_rate_and_the_rate_of_return() {
        forEachSeed(seed -> {
            double[] flows = conventional(seed);
            double scale = largest(flows);
            double irr = RateOfReturn.yearlyRate(flows, scale);
            double mirr = ModifiedRateOfReturn.yearlyRate(flows, DiscountFactors.monthly(0.09, flows.length), scale);
            if (!Double.isNaN(irr)) {
                assertTrue(Math.min(irr, 0.09) < mirr && mirr < Math.max(irr, 0.09), mirr + " and IRR " + irr);
            }
        });
    }

    /** Model, section 9; the closed form of S. Gupta, D. Lehmann and J. Stuart, JMR 41(1), 2004, by numerical derivative. */
    @Test
    void elasticities_of_customer_value_to_retention_are_those_of_the_closed_form() {
        double discount = 0.12;
        for (double retention : new double[] {0.5, 0.7, 0.8, 0.9, 0.95}) {
            double runOff = (1 + discount) / (1 + discount - retention);
            double ofNewCustomer = retention / (1 + discount - retention);
            double step = 1e-6;
            assertEquals(runOff, elasticity(retention, step, r -> r / (1 + discount) * value(r, discount)), 1e-6 * runOff);
            assertEquals(ofNewCustomer, elasticity(retention, step, r -> value(r, discount)), 1e-6 * runOff);
        }
    }

    /** Σ_(j≥0) (r/(1+d))^j, far enough out. */
    private static double value(double retention, double discount) {
        return Compounding.geometricSum(retention / (1 + discount), 2_000);
    }

    private static double elasticity(double at, double step, DoubleUnaryOperator value) {
        double rise = value.applyAsDouble(at * (1 + step)) - value.applyAsDouble(at * (1 - step));
        return rise / (2 * step * value.applyAsDouble(at));
    }
}
