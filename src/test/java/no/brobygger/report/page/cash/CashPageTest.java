package no.brobygger.report.page.cash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Series;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.TerminalValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page shows must be what the analysis says, and add up. */
class CashPageTest {

    private static final double EXACT = 1e-6;

    private final Analysis analysis = CaseFixture.thatPays().analysis();
    private final CentralCase central = analysis.proposal().central();
    private final CashPage page = CashPage.of(analysis);

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 36, 50, 120, 240})
    void present_values_add_up_to_npv_whatever_the_horizon(int months) {
        Analysis any = CaseFixture.thatPays().months(months).analysis();
        CashStatement statement = CashPage.of(any).statement();
        double npv = any.proposal().central().value(Measure.NPV);
        assertEquals(npv, sumOfYearsAndAfter(statement, "line.present-value"), Math.abs(npv) * 1e-12);
        assertEquals(npv, total(statement, "line.present-value"), Math.abs(npv) * 1e-12);
    }

    @Test
    void the_years_add_up_to_the_total_in_every_line() {
        CashStatement statement = page.statement();
        for (CashStatement.Row row : statement.blocks().get(0).rows()) {
            if (!row.kind().equals("memo") && !row.label().key().equals("line.cumulative")) {
                assertEquals(total(statement, row.label().key()), sumOfYearsAndAfter(statement, row.label().key()),
                        EXACT, row.label().key());
            }
        }
    }

    @Test
    void quarters_add_up_to_the_first_year() {
        List<Double> cash = amounts(page.statement(), "line.cash");
        assertEquals(cash.get(4), cash.get(0) + cash.get(1) + cash.get(2) + cash.get(3), EXACT);
    }

    @Test
    void lines_add_up_to_contribution_result_and_cash() {
        for (int column = 0; column < 7; column++) {
            assertEquals(cell(column, "revenue") + cell(column, "variable-cost") + cell(column, "acquisition-cost"),
                    cell(column, "contribution"), EXACT);
            assertEquals(cell(column, "contribution") + cell(column, "marketing"), cell(column, "result"), EXACT);
            assertEquals(cell(column, "result") + cell(column, "tax") + cell(column, "working-capital"),
                    cell(column, "cash"), EXACT);
        }
    }

    @Test
    void revenue_of_the_first_year_is_the_difference_of_the_plans() {
        double[] own = central.monthly().get(Series.REVENUE);
        double[] baseline = analysis.baseline().central().monthly().get(Series.REVENUE);
        double difference = 0;
        for (int t = 0; t < 12; t++) {
            difference += own[t] - baseline[t];
        }
        assertEquals(difference, cell(4, "revenue"), EXACT);
    }

    @Test
    void a_line_that_is_written_as_zero_everywhere_is_left_out() {
        assertTrue(page.statement().blocks().get(0).rows().stream().noneMatch(r -> r.label().key().equals("line.risk-costs")));
    }

    @Test
    void a_long_horizon_is_cut_into_blocks_with_the_same_lines() {
        CashStatement statement = CashPage.of(CaseFixture.thatPays().months(240).analysis()).statement();
        assertEquals(2, statement.blocks().size());
        for (CashStatement.Block block : statement.blocks()) {
            assertTrue(block.columns().size() <= 16);
            assertEquals(statement.blocks().get(0).rows().size(), block.rows().size());
            block.rows().forEach(row -> assertEquals(block.columns().size(), row.cells().size()));
        }
    }

    @Test
    void ten_years_stand_beside_each_other() {
        assertFalse(page.statement().dense());
        CashStatement statement = CashPage.of(CaseFixture.thatPays().months(120).analysis()).statement();
        assertTrue(statement.dense());
        assertEquals(1, statement.blocks().size());
    }

    @Test
    void the_bridge_adds_up_to_npv() {
        assertEquals(central.value(Measure.NPV),
                page.bridge().steps().stream().mapToDouble(Bridge.Step::amount).sum(), EXACT);
        assertEquals(central.value(Measure.NPV), page.bridge().npv());
    }

    @Test
    void npv_stands_under_the_three_readings_of_the_residual() {
        for (TerminalValue mode : TerminalValue.values()) {
            CashPage.Reading reading = page.readings().get(mode.ordinal());
            assertEquals(central.residualValueByMode().get(mode), amount(reading.residual()));
            assertEquals(central.value(Measure.NPV_CASH) + central.residualValueByMode().get(mode), amount(reading.npv()));
            assertEquals(mode == TerminalValue.CUSTOMER_BASE, reading.used());
        }
    }

    @Test
    void the_title_says_how_it_ends() {
        assertEquals("cash.title.funded.pays", page.title().key());
        assertEquals("cash.title.loses", CashPage.of(CaseFixture.thatLoses().analysis()).title().key());
        assertEquals("cash.title.funded.pays-later", CashPage.of(CaseFixture.thatPaysLater().analysis()).title().key());
        assertEquals("cash.title.unfunded.pays",
                CashPage.of(CaseFixture.thatPays().proposal(-1.5, 0.01, 1).analysis()).title().key());
        assertEquals("cash.title.nothing", CashPage.of(CaseFixture.thatChangesNothing().analysis()).title().key());
    }

    private double cell(int column, String line) {
        return amounts(page.statement(), "line." + line).get(column);
    }

    private static double total(CashStatement statement, String line) {
        List<Double> amounts = amounts(statement, line);
        return amounts.get(amounts.size() - 1);
    }

    private static double sumOfYearsAndAfter(CashStatement statement, String line) {
        double sum = 0;
        for (CashStatement.Block block : statement.blocks()) {
            List<Double> amounts = amounts(block, line);
            for (int i = 0; i < amounts.size(); i++) {
                String kind = block.columns().get(i).kind();
                sum += kind.equals("year") || kind.equals("after") ? amounts.get(i) : 0;
            }
        }
        return sum;
    }

    private static List<Double> amounts(CashStatement statement, String line) {
        List<Double> amounts = new ArrayList<>();
        statement.blocks().forEach(block -> amounts.addAll(amounts(block, line)));
        return amounts;
    }

    private static List<Double> amounts(CashStatement.Block block, String line) {
        return block.rows().stream().filter(row -> row.label().key().equals(line)).findFirst().orElseThrow().cells()
                .stream().map(CashPageTest::amount).toList();
    }

    private static double amount(Value value) {
        return value instanceof Value.Amount money ? money.amount() : 0;
    }
}
