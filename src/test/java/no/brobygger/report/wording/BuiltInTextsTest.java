package no.brobygger.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class BuiltInTextsTest {

    private final Wording norwegian = Wording.in(Language.NB, "NOK");

    @Test
    void why_a_built_in_value_stands_in_is_said_in_the_language_of_the_report() {
        Set<String> built = Stream.of("dish-2015", "fjord-small", "nordic-power", "nordisk-detail")
                .flatMap(name -> ScenarioReader.read("scenarios/" + name + ".yaml", List.of()).assumptions().stream())
                .filter(a -> a.provenance().byDefault()).map(Assumption::provenance).map(p -> p.source())
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(built.isEmpty());
        for (Language language : List.of(Language.NB, Language.DA)) {
            Wording wording = Wording.in(language, "NOK");
            assertEquals(List.of(), built.stream().filter(text -> wording.show(new Value.BuiltIn(text)).equals(text)).toList());
        }
    }

    @Test
    void a_share_inside_is_written_as_the_language_does() {
        assertEquals("2,5\u00a0% av årsomsetningen for aktiviteter av typen brand, fordelt etter dagens forbruk. "
                        + "Andel av årsomsetningen, skjønn",
                norwegian.show(new Value.BuiltIn("2.5% of yearly revenue for the kind brand, shared by current spend. "
                        + "Share of yearly revenue, judgement")));
    }

    @Test
    void a_long_text_is_cut_in_its_own_language() {
        assertEquals("Prisene settes…", norwegian.show(new Value.Brief(new Value.BuiltIn("Prices are set once a year"), 17)));
    }

    @Test
    void what_has_no_words_stays_as_it_is() {
        assertEquals("Own {text}", norwegian.show(new Value.BuiltIn("Own {text}")));
    }
}
