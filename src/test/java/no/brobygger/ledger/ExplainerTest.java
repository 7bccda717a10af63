package no.brobygger.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Series;
import no.brobygger.finance.measure.Undefined;
import no.brobygger.ledger.Explanation.Extent;
import no.brobygger.ledger.Explanation.Figure;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tree of an explained number adds up: from the number that the results file has down to the inputs. */
class ExplainerTest {
    private static final Scenario SCENARIO =
            ScenarioReader.read("src/test/resources/reference/model/m2-segments-and-all.yaml", List.of());
    private static final Map<String, CentralCase> CASES = new Analyst(SCENARIO).centralCases();
    private static final Ledger LEDGER = Ledger.of(SCENARIO, CASES);
    private static final Values VALUES = Values.of(LEDGER);
    private static final Plan PLAN = SCENARIO.proposalPlan();

    @TestFactory
    Stream<DynamicTest> the_root_of_a_measure_is_the_number_of_the_central_case() {
        CentralCase central = CASES.get(PLAN.name());
        return central.measures().keySet().stream().map(measure -> DynamicTest.dynamicTest(measure.key(), () -> {
            double expected = central.value(measure);
            Figure figure = explain(Ledger.COMPARISON, measure.key(), SCENARIO.plans().indexOf(PLAN), 1);
            agree(expected, figure.value());
            assertEquals(central.measures().get(measure).undefinedBecause(), figure.because().map(Undefined::text));
        }));
    }

    @TestFactory
    Stream<DynamicTest> the_root_of_a_series_is_the_number_of_the_month() {
        return CASES.get(PLAN.name()).monthly().keySet().stream().map(series -> DynamicTest.dynamicTest(series.key(), () -> {
            double expected = CASES.get(PLAN.name()).monthly().get(series)[6];
            agree(expected, explain(Ledger.sheetOf(PLAN), series.key(), 7, 1).value());
        }));
    }

    @Test
    void every_number_is_what_its_formula_makes_of_its_parts() {
        Figure npv = explain(Ledger.COMPARISON, Measure.NPV.key(), 1, Explainer.ALL);

        assertTrue(check(npv) > 5000, "the tree of the net present value holds most of the plan's and the baseline's months");
    }

    /** Works every number of the tree out from nothing but its parts; returns how many there are. */
    private static int check(Explanation explanation) {
        if (explanation instanceof Explanation.Series series) {
            return series.figures().stream().mapToInt(ExplainerTest::check).sum();
        }
        if (!(explanation instanceof Figure figure) || figure.extent() != Extent.SHOWN) {
            return 0;
        }
        double again = figure.row().formula(figure.column()).evaluate(new Parts(figure));
        assertEquals(figure.value(), again, 0, figure.row().id() + " " + figure.column());
        return 1 + figure.parts().stream().mapToInt(ExplainerTest::check).sum();
    }

    @Test
    void a_number_goes_down_to_inputs_with_their_lines() {
        Figure figure = explain(Ledger.TODAY, "rival-churn.homes", 0, 2);

        Explanation.Source source = (Explanation.Source) figure.parts().get(0);
        assertEquals("segments.homes.market.churn", source.input().path());
        assertEquals(8, source.input().assumption().orElseThrow().provenance().location().orElseThrow().line());
    }

    @Test
    void the_net_present_value_is_the_sum_of_the_lines_of_the_cash_flow_statement_and_the_residual() {
        Figure npv = explain(Ledger.COMPARISON, Measure.NPV.key(), 1, 3);

        Figure cash = (Figure) npv.parts().get(0);
        assertEquals(List.of("npv-cash", "residual-value"), npv.parts().stream().map(p -> ((Figure) p).row().key()).toList());
        assertEquals(List.of("present.revenue", "present.variable-cost", "present.acquisition-cost", "present.marketing",
                "present.plan-costs", "present.risk-costs", "present.tax", "present.working-capital-rise"),
                cash.parts().stream().map(p -> ((Figure) p).row().key()).toList());
    }

    @Test
    void what_has_been_shown_above_is_not_taken_apart_again() {
        Figure revenue = explain(Ledger.sheetOf(PLAN), "mean-customers.homes", 2, 4);

        Figure customers = (Figure) revenue.parts().get(1);
        assertTrue(customers.parts().stream().flatMap(p -> ((Figure) p).parts().stream())
                .anyMatch(p -> p instanceof Figure f && f.extent() == Extent.ABOVE));
    }

    @Test
    void only_the_branch_that_counts_is_taken_apart() {
        assertEquals(List.of("finance.price-delay"), explain(Ledger.sheetOf(PLAN), "effect.price", 3, 2).parts().stream()
                .map(p -> ((Explanation.Source) p).input().path()).toList());
    }

    private static void agree(double expected, double actual) {
        assertEquals(expected, actual, Double.isNaN(expected) ? 0 : Math.abs(expected) * 1e-9);
    }

    private static Figure explain(String sheet, String key, int column, int depth) {
        return Explainer.explain(LEDGER, VALUES, new RowId(sheet, key), column, depth);
    }

    /** What the parts of a number show, and nothing else. */
    private record Parts(int column, Map<String, Double> inputs, Map<RowId, Map<Integer, Double>> cells) implements Cells {
        Parts(Figure figure) {
            this(figure.column(), new HashMap<>(), new HashMap<>());
            figure.parts().forEach(this::add);
        }

        private void add(Explanation part) {
            if (part instanceof Explanation.Source source) {
                inputs.put(source.input().path(), source.value());
            } else if (part instanceof Explanation.Series series) {
                for (int c = series.first(); c <= series.last(); c++) {
                    put(series.row(), c, series.values().get(c - series.first()));
                }
            } else if (part instanceof Figure figure) {
                put(figure.row(), figure.column(), figure.value());
            }
        }

        private void put(Row row, int at, double value) {
            cells.computeIfAbsent(row.id(), id -> new HashMap<>()).put(at, value);
        }

        @Override
        public double input(Input input) {
            return inputs.get(input.path());
        }

        @Override
        public double cell(RowId row, int at) {
            return cells.get(row).get(at);
        }
    }
}
