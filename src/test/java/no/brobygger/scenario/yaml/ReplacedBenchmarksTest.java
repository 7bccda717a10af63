package no.brobygger.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacedBenchmarksTest {
    private static final String DISH = "scenarios/dish-2015.yaml";

    private final Scenario dish = ScenarioReader.read(DISH, List.of());
    private final Map<String, Scenario> silent = dish.origin().ifSilent();

    @Test
    void a_value_put_back_is_what_the_file_without_it_says() {
        assertEquals(List.of("marketing.promotion.lifts", "marketing.subsidy.lifts", "finance.discount-rate",
                "finance.tax-rate", "finance.inflation", "finance.price-growth", "rivals.elasticity"),
                List.copyOf(silent.keySet()));
        silent.forEach((path, scenario) -> assertEquals(
                ScenarioReader.read(DISH, List.of(path + "=null", "correlations=null")).assumptions(), scenario.assumptions(), path));
    }

    /** Of the benchmarks page: the median of activation, P10 5 %, P50 16 %, P90 35 %. */
    @Test
    void lifts_are_put_back_as_a_whole() {
        Activity promotion = silent.get("marketing.promotion.lifts").activities().get(2);
        assertTrue(promotion.benchmarkLifts());
        assertEquals(0.16, promotion.lifts().get(Outcome.NEW_CUSTOMERS).lift().median());
        assertEquals(0.22, silent.get("finance.tax-rate").finance().taxRate().median());
    }

    @Test
    void a_scenario_that_takes_every_benchmark_replaces_none() {
        assertEquals(Map.of(), ScenarioReader.read("scenarios/fjord-small.yaml", List.of()).origin().ifSilent());
    }

    /** An activity without current spend beside one with: its share of the benchmark would be unknown. */
    @Test
    void a_value_without_which_the_scenario_would_be_wrong_is_left_out(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("new.yaml"), Files.readString(Path.of("scenarios/fjord-small.yaml"))
                .replace("marketing:\n", "marketing:\n  app: {kind: brand, current-spend: 0, reference-spend: 1M, "
                        + "half-life: 3, lifts: {churn: -1%}}\n"));
        assertEquals(List.of("marketing.app.half-life", "marketing.app.lifts"),
                List.copyOf(ScenarioReader.read(file.toString(), List.of()).origin().ifSilent().keySet()));
        Files.writeString(file, Files.readString(file).replace("reference-spend: 1M", "reference-spend: 1000M"));
        assertEquals(List.of("marketing.app.half-life"),
                List.copyOf(ScenarioReader.read(file.toString(), List.of()).origin().ifSilent().keySet()));
    }
}
