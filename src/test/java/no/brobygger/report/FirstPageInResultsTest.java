package no.brobygger.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.report.json.ResultsJson;
import no.brobygger.report.page.decision.DecisionPage;
import no.brobygger.report.page.decision.Tile;
import no.brobygger.report.page.options.PlanRow;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each number of page 1 is the one that stands under its name in the results file, before rounding: in the ask, the
 * verdict, the tiles and the table of plans. Languages share these numbers.
 */
class FirstPageInResultsTest {
    private static final double EXACT = 1e-12;

    private DecisionPage page;
    private JsonNode results;
    private JsonNode proposal;

    @ParameterizedTest
    @ValueSource(strings = {"fjord-small", "dish-2015", "nordic-power", "nordisk-detail"})
    void every_number_of_page_1_stands_in_the_results(String name) throws IOException {
        ShippedCase shipped = ShippedCase.of(name, "simulation.trials=1000");
        page = DecisionPage.of(shipped.analysis(), shipped.basis());
        results = new ObjectMapper().readTree(ResultsJson.of(shipped.analysis(), shipped.basis(), shipped.manifest()))
                .get("results");
        proposal = results.get("plans").get(results.get("proposal").asText());

        ask();
        verdict();
        tiles();
        plans(shipped.analysis());
    }

    private void ask() {
        JsonNode ask = proposal.get("ask");
        assertIs(Math.abs(ask.get("invested").asDouble()), page.ask().get(0), "invested");
        Statement back = page.ask().get(1);
        assertIs(ask.get("returned").asDouble(), back, "returned");
        assertIs(ask.get("customer-value").asDouble(), back, "value");
        assertRange(ask.get("returned-range"), back, "returned-range");
        assertRange(ask.get("customer-value-range"), back, "value-range");
        Statement npv = page.ask().get(2);
        assertIs(npv("mean"), npv, "npv");
        assertRange(proposal.at("/measures/npv"), npv, "range");
        JsonNode irr = proposal.at("/expected/irr");
        assertEquals(!irr.isNull(), page.ask().get(3).values().containsKey("irr"));
        if (!irr.isNull()) {
            assertIs(irr.asDouble(), page.ask().get(3), "irr");
        }
        JsonNode payback = proposal.at("/expected/payback-months");
        if (page.ask().get(4).values().containsKey("month")) {
            assertIs(payback.asDouble(), page.ask().get(4), "month");
        } else {
            assertTrue(payback.isNull() || payback.asDouble() < 1, payback::toString);
        }
        assertIs(1 - proposal.at("/probabilities/npv-positive").asDouble(), page.ask().get(5), "loss");
    }

    private void verdict() {
        Statement parts = page.verdict().sentences().stream().filter(s -> s.key().startsWith("verdict.parts."))
                .findFirst().orElseThrow();
        assertIs(npv("mean"), parts, "npv");
        assertIs(proposal.at("/measures/npv-cash/mean").asDouble(), parts, "cash");
        assertIs(proposal.at("/measures/residual-value/mean").asDouble(), parts, "customers");
    }

    private void tiles() {
        List<Tile> tiles = page.tiles();
        assertEquals(npv("mean"), number(tiles.get(0).value()), tolerance(npv("mean")));
        for (String quantile : List.of("p10", "p50", "p90")) {
            assertIs(npv(quantile), tiles.get(0).detail(), quantile);
        }
        assertTile("/expected/irr", tiles.get(1));
        assertTile("/expected/discounted-payback-months", tiles.get(2));
        assertTile("/expected/peak-funding", tiles.get(3));
        assertRange(proposal.at("/measures/peak-funding"), tiles.get(3).detail());
        assertTile("/measures/first-year-result/mean", tiles.get(4));
        assertRange(proposal.at("/measures/first-year-result"), tiles.get(4).detail());
        assertEquals(1 - proposal.at("/probabilities/npv-positive").asDouble(), number(tiles.get(5).value()), EXACT);
        assertIs(proposal.get("expected-shortfall").asDouble(), tiles.get(5).detail(), "shortfall");
    }

    /** A word instead of a number where there is none, or nothing to speak of. */
    private void assertTile(String path, Tile tile) {
        if (!(tile.value() instanceof Value.Word)) {
            double expected = proposal.at(path).asDouble();
            assertEquals(expected, number(tile.value()), tolerance(expected), path);
        }
    }

    private void plans(Analysis analysis) {
        int shown = 0;
        for (PlanRow row : page.plans().rows()) {
            String name = analysis.scenario().plans().stream().filter(p -> Labels.brief(p).equals(row.plan())).findFirst()
                    .orElseThrow().name();
            JsonNode plan = results.get("plans").get(name);
            double spend = plan.at("/central/spend").asDouble();
            assertEquals(spend, number(row.cells().get(0)), tolerance(spend), name);
            if (!name.equals(results.get("baseline").asText())) {
                for (int cell = 1; cell <= 3; cell++) {
                    double expected = plan.at("/measures/npv").get(List.of("mean", "p10", "p90").get(cell - 1)).asDouble();
                    assertEquals(expected, number(row.cells().get(cell)), tolerance(expected), name);
                }
                JsonNode irr = plan.at("/expected/irr");
                assertEquals(irr.isNull(), row.cells().get(4) instanceof Value.Word, name);
                if (!irr.isNull()) {
                    assertEquals(irr.asDouble(), number(row.cells().get(4)), EXACT, name);
                }
                assertEquals(1 - plan.at("/probabilities/npv-positive").asDouble(), number(row.cells().get(5)), EXACT, name);
            }
            shown++;
        }
        assertTrue(shown >= 2, "a table of one plan compares nothing");
    }

    private double npv(String key) {
        return proposal.at("/measures/npv").get(key).asDouble();
    }

    private static void assertIs(double expected, Statement statement, String place) {
        assertEquals(expected, number(statement.values().get(place)), tolerance(expected), statement.key() + " " + place);
    }

    private static void assertRange(JsonNode expected, Statement statement, String place) {
        assertRange(expected, ((Value.Word) statement.values().get(place)).statement());
    }

    private static void assertRange(JsonNode expected, Statement range) {
        assertIs(expected.get("p10").asDouble(), range, "p10");
        assertIs(expected.get("p90").asDouble(), range, "p90");
    }

    private static double tolerance(double expected) {
        return EXACT * Math.max(1, Math.abs(expected));
    }

    private static double number(Value value) {
        if (value instanceof Value.Money money) {
            return money.amount();
        }
        if (value instanceof Value.MoneyEffect effect) {
            return effect.amount();
        }
        if (value instanceof Value.Amount amount) {
            return amount.amount();
        }
        if (value instanceof Value.Percent percent) {
            return percent.share();
        }
        if (value instanceof Value.Chance chance) {
            return chance.share();
        }
        if (value instanceof Value.MonthOf month) {
            return month.number();
        }
        return ((Value.MonthNumber) value).number();
    }
}
