package no.brobygger.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.Series;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.TerminalValue;

/**
 * The central case of one plan as the independent implementation gives it: blocks ({@code measures},
 * {@code monthly}, …) of numbers or series by key. Undefined numbers are NaN.
 */
record ExpectedCentralCase(Map<String, Map<String, double[]>> blocks) {
    private static final Path FOLDER = Path.of("src/test/resources/reference");

    /** The scenario files that have a reference beside them. */
    static List<Path> scenarios() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("model", "oracle")) {
            try (Stream<Path> found = Files.list(FOLDER.resolve(folder))) {
                found.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** The cases of a scenario file, by plan. */
    static Map<String, ExpectedCentralCase> of(Path scenario) throws IOException {
        Path file = Path.of(scenario.toString().replace(".yaml", ".json"));
        Map<String, ExpectedCentralCase> byPlan = new LinkedHashMap<>();
        new ObjectMapper().readTree(file.toFile()).properties()
                .forEach(plan -> byPlan.put(plan.getKey(), new ExpectedCentralCase(blocks(plan.getValue()))));
        return byPlan;
    }

    private static Map<String, Map<String, double[]>> blocks(JsonNode plan) {
        Map<String, Map<String, double[]>> blocks = new LinkedHashMap<>();
        plan.properties().forEach(block -> {
            Map<String, double[]> numbers = new LinkedHashMap<>();
            block.getValue().properties().forEach(entry -> numbers.put(entry.getKey(), numbers(entry.getValue())));
            blocks.put(block.getKey(), numbers);
        });
        return blocks;
    }

    private static double[] numbers(JsonNode node) {
        if (!node.isArray()) {
            return new double[] {number(node)};
        }
        double[] numbers = new double[node.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(node.get(i));
        }
        return numbers;
    }

    private static double number(JsonNode node) {
        return node.isNull() ? Double.NaN : node.doubleValue();
    }

    /** The program's central case in the same blocks and keys. */
    static Map<String, Map<String, double[]>> blocksOf(CentralCase central) {
        Map<String, double[]> measures = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            MeasureValue value = central.measures().get(measure);
            measures.put(measure.key(), new double[] {value == null ? Double.NaN : value.value()});
        }
        Map<String, double[]> monthly = new LinkedHashMap<>();
        central.monthly().forEach((Series series, double[] numbers) -> monthly.put(series.key(), numbers));
        Map<String, double[]> residual = new LinkedHashMap<>();
        central.residualValueByMode().forEach((TerminalValue mode, Double value) ->
                residual.put(mode.key(), new double[] {value}));
        Map<String, double[]> bridge = new LinkedHashMap<>();
        central.bridge().steps().forEach((step, value) -> bridge.put(step, new double[] {value}));
        Map<String, double[]> shortAndLong = new LinkedHashMap<>();
        central.shortAndLong().forEach((ActivityKind kind, double[] cash) -> shortAndLong.put(kind.key(), cash));
        return Map.of("measures", measures, "monthly", monthly, "residual-value-by-mode", residual, "bridge", bridge,
                "short-and-long", shortAndLong);
    }
}
