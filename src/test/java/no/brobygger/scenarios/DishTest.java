package no.brobygger.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Series;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Customers;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

/** {@code scenarios/dish-2015.yaml} says of DISH Network what its filings say ({@code scenarios/data/dish.csv}). */
class DishTest {
    private static final Scenario DISH =
            ScenarioReader.read("scenarios/dish-2015.yaml", List.of("simulation.trials=500"));
    private static final Customers CUSTOMERS = DISH.segments().get(0).customers();

    @Test
    void subscribers_are_those_at_the_end_of_2014() throws IOException {
        assertEquals(year(2014).get(3).subscribers() * 1e6, CUSTOMERS.count().median(), 0.5);
    }

    @Test
    void new_customers_are_the_gross_additions_of_2014() throws IOException {
        assertEquals(grossAdditions(2014), CUSTOMERS.newPerYear().median(), 0.5);
        assertNames(CUSTOMERS.newPerYear(), "%.3fm", year(2014).stream().map(Quarter::grossAdditions).toList());
    }

    @Test
    void churn_is_the_months_of_2014_put_together() throws IOException {
        assertEquals(churn(2014), CUSTOMERS.churn().get(0).median(), 5e-5);
        assertNames(CUSTOMERS.churn().get(0), "%.2f %%", year(2014).stream().map(q -> 100 * q.churn()).toList());
    }

    @Test
    void high_churn_is_that_of_2010_the_worst_year_since_2009() throws IOException {
        double worst = 0;
        for (int year = 2009; year <= 2014; year++) {
            worst = Math.max(worst, churn(year));
        }
        assertEquals(churn(2010), worst);
        assertEquals(worst, CUSTOMERS.churn().get(0).distribution().quantile(0.9), 5e-4);
    }

    @Test
    void revenue_is_twelve_months_of_2014() throws IOException {
        double revenue = year(2014).stream().mapToDouble(q -> 3 * q.revenueAMonth()).sum();
        assertEquals(revenue, CUSTOMERS.revenue().median(), 0.5);
        assertNames(CUSTOMERS.revenue(), "%.2f", year(2014).stream().map(Quarter::revenueAMonth).toList());
    }

    @Test
    void unit_cost_and_activities_add_up_to_the_acquisition_cost_of_2014() throws IOException {
        double activities = DISH.activities().stream().mapToDouble(a -> a.currentSpend().median()).sum();
        double unitCost = CUSTOMERS.acquisitionCost().median() * CUSTOMERS.newPerYear().median();
        assertEquals(acquisitionCost(2014), activities + unitCost, 0.001 * acquisitionCost(2014));
        assertNames(CUSTOMERS.acquisitionCost(), "%.0f", year(2014).stream().map(Quarter::acquisitionCost).toList());
    }

    @Test
    void the_evidence_against_quotes_the_filings_rightly() throws IOException {
        assertEquals(0.08, acquisitionCost(2013) / acquisitionCost(2012) - 1, 0.005);
        assertEquals(-0.03, grossAdditions(2013) / grossAdditions(2012) - 1, 0.005);
    }

    @Test
    void the_season_is_that_of_gross_additions_2012_to_2014() throws IOException {
        for (int quarter = 0; quarter < 4; quarter++) {
            double additions = 0;
            double all = 0;
            for (int year = 2012; year <= 2014; year++) {
                additions += year(year).get(quarter).grossAdditions() * 1e6;
                all += grossAdditions(year);
            }
            double season = DISH.segments().get(0).market().seasonality().get(3 * quarter);
            assertEquals(4 * additions / all, season, 5e-4);
        }
    }

    /** The filings: −0.044m, −0.012m and −0.063m in the last three quarters of 2014, −0.079m in the year. */
    @Test
    void going_on_as_in_2014_loses_about_as_many_subscribers_as_2014_did() throws IOException {
        CentralCase current = new Analyst(DISH).centralCases().get("current");
        double change = current.monthly().get(Series.CUSTOMERS)[11] - CUSTOMERS.count().median();
        double in2014 = year(2014).stream().mapToDouble(Quarter::netAdditions).sum() * 1e6;
        assertEquals(in2014, change, 20_000);
    }

    private static void assertNames(Assumption assumption, String format, List<Double> figures) {
        String source = assumption.provenance().source();
        for (double figure : figures) {
            assertTrue(source.contains(String.format(Locale.ROOT, format, figure)), figure + " in: " + source);
        }
    }

    /** People a year. */
    private static double grossAdditions(int year) throws IOException {
        return year(year).stream().mapToDouble(Quarter::grossAdditions).sum() * 1e6;
    }

    /** Dollars a year. */
    private static double acquisitionCost(int year) throws IOException {
        return year(year).stream().mapToDouble(q -> q.grossAdditions() * 1e6 * q.acquisitionCost()).sum();
    }

    /** A year's: 1 − Π(1 − c)³ over the quarters. */
    private static double churn(int year) throws IOException {
        return 1 - year(year).stream().mapToDouble(q -> Math.pow(1 - q.churn(), 3)).reduce(1, (a, b) -> a * b);
    }

    private static List<Quarter> year(int year) throws IOException {
        return Files.readAllLines(Path.of("scenarios/data/dish.csv")).stream()
                .filter(line -> line.startsWith(year + "-")).map(Quarter::of).toList();
    }

    /**
     * A line of the file.
     *
     * @param subscribers     millions at its end
     * @param grossAdditions  millions
     * @param netAdditions    millions
     * @param churn           a month
     * @param acquisitionCost dollars a gross addition
     * @param revenueAMonth   dollars a subscriber
     */
    private record Quarter(double subscribers, double grossAdditions, double netAdditions, double churn,
                           double acquisitionCost, double revenueAMonth) {
        static Quarter of(String line) {
            String[] cells = line.split(",", -1);
            return new Quarter(number(cells[3]), number(cells[4]), number(cells[5]), number(cells[6]),
                    number(cells[7]), number(cells[8]));
        }

        private static double number(String cell) {
            return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        }
    }
}
