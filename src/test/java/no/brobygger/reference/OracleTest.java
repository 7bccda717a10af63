package no.brobygger.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.CentralCase;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The central case agrees with an independent implementation of the model to 1e-9 of the larger of the number and a
 * floor: for money 1e-6 of yearly revenue, otherwise 1e-6.
 */
class OracleTest {
    private static final double TOLERANCE = 1e-9;
    private static final double FLOOR = 1e-6;
    private static final Set<String> NOT_MONEY = Set.of("irr", "mirr", "payback-months", "discounted-payback-months",
            "return-multiple", "market-share", "customers", "attractiveness", "tobins-q", "marginal-return", "share",
            "new", "lost", "share-of-voice");

    @TestFactory
    Stream<DynamicContainer> the_central_case_agrees_with_the_independent_implementation() throws IOException {
        return ExpectedCentralCase.scenarios().stream().map(OracleTest::scenario);
    }

    private static DynamicContainer scenario(Path file) {
        String name = file.getFileName().toString().replace(".yaml", "");
        List<DynamicTest> tests = new ArrayList<>();
        try {
            Scenario scenario = ScenarioReader.read(file.toString(), List.of());
            Map<String, CentralCase> cases = new Analyst(scenario).centralCases();
            ExpectedCentralCase.of(file).forEach((plan, expected) ->
                    tests.addAll(plan(name + " / " + plan, expected, cases.get(plan), scenario.yearlyRevenue())));
        } catch (IOException | RuntimeException e) {
            tests.add(DynamicTest.dynamicTest(name + " can be read and worked out", () -> {
                throw e;
            }));
        }
        return DynamicContainer.dynamicContainer(name, tests);
    }

    private static List<DynamicTest> plan(String name, ExpectedCentralCase expected, CentralCase central, double revenue) {
        Map<String, Map<String, double[]>> actual = ExpectedCentralCase.blocksOf(central);
        List<DynamicTest> tests = new ArrayList<>();
        expected.blocks().forEach((block, numbers) -> numbers.forEach((key, value) -> {
            String what = name + " / " + block + " / " + key;
            double floor = NOT_MONEY.contains(key) ? FLOOR : FLOOR * revenue;
            tests.add(DynamicTest.dynamicTest(what, () -> agree(what, value, actual.get(block).get(key), floor)));
        }));
        return tests;
    }

    private static void agree(String what, double[] expected, double[] actual, double floor) {
        assertNotNull(actual, what);
        assertEquals(expected.length, actual.length, what);
        for (int i = 0; i < expected.length; i++) {
            double allowed = TOLERANCE * Math.max(Math.abs(expected[i]), floor);
            assertEquals(expected[i], actual[i], Double.isNaN(allowed) ? 0 : allowed, what + " " + (i + 1));
        }
    }
}
