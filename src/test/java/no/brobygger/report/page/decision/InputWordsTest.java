package no.brobygger.report.page.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InputWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            marketing.merkevare.lifts.new-customers             | merkevare: virkning på nye kunder
            marketing.opplevelse.lifts.tilfredshet              | opplevelse: virkning på tilfredshet
            marketing.tv.half-life                              | tv: halveringstid
            indices.tilfredshet.per-point.churn                 | tilfredshet: virkning av ett poeng på kundefrafall
            indices.tilfredshet.now                             | tilfredshet: nivå i dag
            segments.bedrifter.customers.churn[2]               | bedrifter: kundefrafall i år 2
            customers.margin                                    | dekningsgrad
            market.growth                                       | markedsvekst
            finance.discount-rate                               | diskonteringsrente
            risks.Priskrig, den store.effects.demand            | Priskrig, den store: virkning på etterspørsel
            plans.forslag.costs.System v. 2.per-year            | System v. 2: kostnad per år
            rivals.reaction                                     | konkurrentenes reaksjon
            """)
    void an_input_is_named_in_words(String path, String words) {
        assertEquals(words, Wording.in(Language.NB, "NOK").say(InputWords.of(path)));
    }

    @Test
    void one_number_at_several_places_says_so() {
        Assumption effectiveness = ScenarioReader.read("scenarios/dish-2015.yaml", List.of()).assumptions().stream()
                .filter(a -> a.path().endsWith("brand.effectiveness")).findFirst().orElseThrow();
        assertEquals("effectiveness, one number in 2 places",
                Wording.in(Language.EN, "USD").say(InputWords.of(List.of(effectiveness, effectiveness))));
    }

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> shipped = Files.list(Path.of("scenarios"));
                Stream<Path> reference = Files.walk(Path.of("src/test/resources/reference/model"))) {
            return Stream.concat(shipped, reference).filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_input_of_a_scenario_has_words_in_every_language(Path scenario) {
        for (Assumption input : ScenarioReader.read(scenario.toString(), List.of()).assumptions()) {
            for (Language language : Language.values()) {
                assertFalse(Wording.in(language, "NOK").say(InputWords.of(input.path())).isBlank());
            }
        }
    }
}
