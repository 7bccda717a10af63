package no.brobygger.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.Series;
import no.brobygger.finance.measure.Undefined;
import no.brobygger.ledger.Ledger;
import no.brobygger.ledger.RowId;
import no.brobygger.ledger.Values;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The formulas of the book give what the engine gives for every measure and every monthly series of the central case,
 * to 1e-9 of the larger of the number and a floor: for money 1e-6 of yearly revenue, otherwise 1e-6. The engine itself
 * is compared with an independent implementation in {@code OracleTest}.
 */
class LedgerTest {
    private static final double TOLERANCE = 1e-9;
    private static final double FLOOR = 1e-6;
    private static final int GENERATED = 40;
    private static final List<String> MONEY_SERIES = List.of("revenue", "variable-cost", "acquisition-cost",
            "contribution", "marketing", "plan-costs", "risk-costs", "result", "tax", "working-capital", "cash", "clv");

    @TestFactory
    Stream<DynamicTest> the_book_of_a_scenario_file_gives_what_the_engine_gives() throws IOException {
        List<Path> files = new ArrayList<>(ExpectedCentralCase.scenarios());
        try (Stream<Path> shipped = Files.list(Path.of("scenarios"))) {
            shipped.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
        }
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                () -> compare(ScenarioReader.read(file.toString(), List.of()))));
    }

    @TestFactory
    Stream<DynamicTest> the_book_of_a_generated_scenario_gives_what_the_engine_gives() {
        return LongStream.rangeClosed(1, GENERATED).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed,
                () -> compare(ScenarioReader.read(new ByteArrayInputStream(
                        GeneratedScenario.lively(seed).getBytes(StandardCharsets.UTF_8)), List.of()))));
    }

    private static void compare(Scenario scenario) {
        Map<String, CentralCase> cases = new Analyst(scenario).centralCases();
        Ledger ledger = Ledger.of(scenario, cases);
        Values values = Values.of(ledger);
        double moneyFloor = FLOOR * scenario.yearlyRevenue();
        for (int p = 0; p < scenario.plans().size(); p++) {
            String plan = scenario.plans().get(p).name();
            CentralCase engine = cases.get(plan);
            for (Map.Entry<Measure, MeasureValue> measure : engine.measures().entrySet()) {
                double floor = measure.getKey().kind() == Measure.Kind.MONEY ? moneyFloor : FLOOR;
                agree(plan + " " + measure.getKey().key(), measure.getValue().value(),
                        values.of(new RowId(Ledger.COMPARISON, measure.getKey().key()), p), floor);
                assertEquals(measure.getValue().undefinedBecause(), values.undefinedBecause(
                        new RowId(Ledger.COMPARISON, measure.getKey().key()), p).map(Undefined::text),
                        plan + " " + measure.getKey().key());
            }
            for (Map.Entry<Series, double[]> series : engine.monthly().entrySet()) {
                String key = series.getKey().key();
                double floor = MONEY_SERIES.contains(key) ? moneyFloor : FLOOR;
                for (int t = 1; t <= series.getValue().length; t++) {
                    agree(plan + " " + key + " " + t, series.getValue()[t - 1],
                            values.of(new RowId(Ledger.sheetOf(scenario.plans().get(p)), key), t), floor);
                }
            }
        }
    }

    private static void agree(String what, double expected, double actual, double floor) {
        double allowed = TOLERANCE * Math.max(Math.abs(expected), floor);
        assertEquals(expected, actual, Double.isNaN(allowed) ? 0 : allowed, what);
    }
}
