package no.brobygger.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in {@code scenarios} runs without a complaint, and its value bridge adds up. */
class ShippedScenariosTest {

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.map(Path::toString).filter(name -> name.endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_shipped_scenario_runs_without_a_complaint(String file) {
        Analysis analysis = new Analyst(ScenarioReader.read(file, List.of("simulation.trials=1000"))).analyse(2);
        assertEquals(List.of(), analysis.warnings());
        for (PlanAnalysis plan : analysis.plans()) {
            CentralCase central = plan.central();
            double largest = central.bridge().steps().values().stream().mapToDouble(Math::abs).max().orElseThrow();
            assertEquals(central.value(Measure.NPV), central.bridge().sum(), 1e-9 * Math.max(largest, 1));
            assertEquals(0, plan.summary(Measure.NPV).undefined());
        }
        assertTrue(analysis.proposal().summary(Measure.NPV).sd() > 0, "the proposal should be uncertain");
    }
}
