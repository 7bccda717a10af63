package no.brobygger.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class CompoundingTest {

    @Test
    void the_monthly_rate_is_the_effective_one_of_the_reference_and_not_a_twelfth() throws IOException {
        for (JsonNode row : reference("discounting.json").get("rates")) {
            double yearly = row.get("annual").asDouble();
            assertEquals(row.get("monthly_effective").asDouble(), Compounding.monthlyRate(yearly), 1e-17);
            assertEquals(yearly, Compounding.yearlyRate(row.get("monthly_effective").asDouble()), 1e-16);
            assertEquals(row.get("effective_of_nominal").asDouble(), Compounding.yearlyRate(yearly / 12), 1e-15);
        }
    }

    @Test
    void twelve_months_of_monthly_churn_leave_as_many_as_a_year_of_yearly_churn() {
        double monthly = Compounding.monthlyChurn(0.25);
        assertEquals(0.75, Math.pow(1 - monthly, 12), 1e-15);
        assertEquals(0.25, Compounding.yearlyChurn(monthly), 1e-15);
    }

    @Test
    void the_ends_of_the_range_are_exact() {
        assertEquals(0, Compounding.monthlyRate(0));
        assertEquals(-1, Compounding.monthlyRate(-1));
        assertEquals(0, Compounding.monthlyChurn(0));
        assertEquals(1, Compounding.monthlyChurn(1));
    }

    @Test
    void growth_over_whole_years_is_that_of_the_yearly_rate() {
        assertEquals(1.02 * 1.02, Compounding.growthFactor(0.02, 24), 1e-15);
        assertEquals(1, Compounding.growthFactor(0.02, 0));
        assertEquals(1 / 1.02, Compounding.growthFactor(0.02, -12), 1e-15);
    }

    @Test
    void the_residual_of_a_customer_base_is_the_reference() throws IOException {
        // terminal-value.json: Σ_(k≥1) 100 ρ^k/(1+m)^k from month 60, ρ = 0.97, m the monthly rate of 10 % a year
        double ratio = 0.97 / (1 + Compounding.monthlyRate(0.10));
        double residual = 100 * ratio * Compounding.geometricSum(ratio, 5_000) * Compounding.growthFactor(0.10, -60);
        assertEquals(reference("terminal-value.json").get("customer_base_residual").asDouble(), residual, 1e-9);
    }

    @Test
    void a_growing_perpetuity_is_the_reference() throws IOException {
        // terminal-value.json: 1200 · 1.02 / (10 % − 2 %) at month 60, as a geometric sum over years
        double ratio = 1.02 / 1.10;
        double atMonth60 = 1200 * ratio * Compounding.geometricSum(ratio, 2_000);
        JsonNode reference = reference("terminal-value.json");
        assertEquals(reference.get("perpetuity_annual").asDouble(), atMonth60, 1e-8);
        assertEquals(reference.get("perpetuity_pv_N").asDouble(), atMonth60 * Compounding.growthFactor(0.10, -60), 1e-8);
    }

    @Test
    void geometric_sums_equal_their_terms_added() {
        assertEquals(1 + 2 + 4 + 8, Compounding.geometricSum(2, 4), 1e-13);
        assertEquals(7, Compounding.geometricSum(1, 7));
        assertEquals(1, Compounding.geometricSum(0, 7));
        assertEquals(0, Compounding.geometricSum(0.5, 0));
        assertEquals(120, Compounding.geometricSum(1 + 1e-15, 120), 1e-9);
    }

    private static JsonNode reference(String name) throws IOException {
        try (InputStream file = CompoundingTest.class.getResourceAsStream("/reference/" + name)) {
            return new ObjectMapper().readTree(file);
        }
    }
}
