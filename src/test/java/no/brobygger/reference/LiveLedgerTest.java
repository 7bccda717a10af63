package no.brobygger.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.ledger.Ledger;
import no.brobygger.ledger.RowId;
import no.brobygger.ledger.Values;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.Unit;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * An input that is changed in the book gives what the program gives with the same {@code --set}, for every input and every
 * measure but those that stand as values.
 */
class LiveLedgerTest {
    private static final double TOLERANCE = 1e-9;
    private static final double FLOOR = 1e-6;
    private static final int GENERATED = 3;
    /** Whether there is one rate of return, and what the next krone returns, is no formula; a rate where there is one is. */
    private static final Set<Measure> VALUES = EnumSet.of(Measure.IRR, Measure.MARGINAL_RETURN);

    @TestFactory
    Stream<DynamicTest> a_changed_input_flows_through() {
        return Stream.of("src/test/resources/reference/model/m1-two-activities.yaml",
                "src/test/resources/reference/model/m2-segments-and-all.yaml",
                "src/test/resources/reference/model/m3-medians-and-edges.yaml",
                "src/test/resources/reference/oracle/o26-one-benchmark-with-own-reference.yaml",
                "scenarios/fjord-small.yaml")
                .flatMap(file -> inputsOf(file.replaceFirst("^.*/", ""), overrides -> ScenarioReader.read(file, overrides)));
    }

    @TestFactory
    Stream<DynamicTest> a_changed_input_of_a_generated_scenario_flows_through() {
        return LongStream.rangeClosed(1, GENERATED).boxed().flatMap(seed -> inputsOf("seed " + seed,
                overrides -> ScenarioReader.read(new ByteArrayInputStream(
                        GeneratedScenario.lively(seed).getBytes(StandardCharsets.UTF_8)), overrides)));
    }

    private static Stream<DynamicTest> inputsOf(String name, Function<List<String>, Scenario> file) {
        Scenario scenario = file.apply(List.of());
        Ledger ledger = Ledger.of(scenario);
        return scenario.assumptions().stream().filter(a -> !isBenchmarkLift(a)).map(a -> DynamicTest.dynamicTest(
                name + " " + a.path(), () -> compare(file, ledger, a.path(), changed(a))));
    }

    /** One lift in the place of a kind's benchmarks would be all that the activity lifts. */
    private static boolean isBenchmarkLift(Assumption a) {
        return a.path().contains(".lifts.") && a.provenance().byDefault();
    }

    /** Another legal value. */
    private static double changed(Assumption a) {
        double median = a.median();
        boolean isWhole = a.path().endsWith("delay") || a.path().endsWith("lag") || a.path().endsWith("lifetime-months");
        double larger = a.unit() == Unit.DAYS || isWhole ? median + 1 : median == 0 ? 0.01 : median * 1.05;
        return a.legal().contains(larger) ? larger : isWhole ? median - 1 : median * 0.97;
    }

    private static void compare(Function<List<String>, Scenario> file, Ledger ledger, String path, double value) {
        Scenario scenario = file.apply(List.of(path + "=" + BigDecimal.valueOf(value).toPlainString()));
        Map<String, CentralCase> cases = new Analyst(scenario).centralCases();
        Values values = Values.of(ledger, Map.of(path, value));
        double moneyFloor = FLOOR * scenario.yearlyRevenue();
        for (int p = 0; p < scenario.plans().size(); p++) {
            String plan = scenario.plans().get(p).name();
            for (Map.Entry<Measure, MeasureValue> measure : cases.get(plan).measures().entrySet()) {
                double expected = measure.getValue().value();
                double actual = values.of(new RowId(Ledger.COMPARISON, measure.getKey().key()), p);
                double floor = measure.getKey().kind() == Measure.Kind.MONEY ? moneyFloor : FLOOR;
                double allowed = TOLERANCE * Math.max(Math.abs(expected), floor);
                if (!VALUES.contains(measure.getKey()) || measure.getKey() == Measure.IRR && !Double.isNaN(expected + actual)) {
                    assertEquals(expected, actual, Double.isNaN(allowed) ? 0 : allowed, plan + " " + measure.getKey().key());
                }
            }
        }
    }
}
