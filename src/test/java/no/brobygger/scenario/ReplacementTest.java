package no.brobygger.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplacementTest {
    static Stream<Scenario> scenarios() {
        return Stream.of("fjord-small", "dish-2015", "nordic-power", "nordisk-detail")
                .map(name -> ScenarioReader.read("scenarios/" + name + ".yaml", List.of()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void what_is_put_back_as_it_was_changes_nothing(Scenario scenario) {
        assertEquals(scenario, scenario.replacing(assumption -> assumption));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_assumption_of_the_scenario_is_asked_for(Scenario scenario) {
        Scenario marked = scenario.replacing(a ->
                new Assumption(a.path() + "'", a.stream(), a.distribution(), a.legal(), a.unit(), a.provenance()));

        assertEquals(scenario.assumptions().stream().map(a -> a.path() + "'").toList(),
                marked.assumptions().stream().map(Assumption::path).toList());
    }
}
