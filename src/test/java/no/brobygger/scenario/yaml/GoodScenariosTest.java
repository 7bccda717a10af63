package no.brobygger.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenarios with independently calculated results, and those that are shipped: all of them must be read. */
class GoodScenariosTest {

    static Stream<String> files() throws IOException {
        return Stream.of("src/test/resources/reference/model", "src/test/resources/reference/oracle", "scenarios")
                .flatMap(GoodScenariosTest::scenariosIn);
    }

    private static Stream<String> scenariosIn(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(Path::toString).filter(f -> f.endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_good_scenario_is_read_without_a_gap(String file) {
        Scenario scenario = ScenarioReader.read(file, List.of());
        assertFalse(scenario.assumptions().isEmpty());
        assertTrue(scenario.assumptions().stream().allMatch(a -> Double.isFinite(a.median())));
    }
}
