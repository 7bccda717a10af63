package no.brobygger.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.brobygger.scenario.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each language keeps to its own words and signs. Neighbours differ in many words; those below tell one from the other
 * (Bokmålsordboka, Den Danske Ordbog). An asterisk stands for any letters.
 */
class ProseTest {

    private static final String ENGLISH = "the and of with which month months year years trial trials spend spending cash "
            + "value values horizon customer customers loses worth plans input inputs share rate";

    private static final String NOT_NORWEGIAN = "af efter uden nogen noget hvad mere bliver giver tager lægger ud ind hjem "
            + "trækning* forudsætning* værdi* *nutidsværdi* pengestrøm* *omkostning* *dækning* *omsætning* gennemsnit* "
            + "sandsynlighed* usikkerhed* *budget *budgettet *afkast* grundlag *regnskab* *skat kendskab virksomhed* procent* "
            + "mio mia bilag udbetaling* indbetaling* tilbagebetaling* diskonteret følsomhed* "
            + "mængde* kundeafgang* churnrate* tærskel* kontrolgruppe* marketing* "
            + "ikkje ein eit berre meir frå nokon korleis och inte är";

    private static final String NOT_DANISH = "av etter uten noe noen hva gir mye inn *trekning* forutsetning* verdi* "
            + "*nåverdi* kontantstrøm* *kostnad* *dekning* *omsetning* gjennomsnitt* sannsynlighet* usikkerhet* *budsjett* "
            + "*avkastning* grunnlag *regnskap* *skatt *kjennskap* selskap* prosent* mill mrd vedlegg utbetaling* innbetaling* "
            + "tilbakebetaling* diskontert *scenario *scenarioet merkevare* markedsføring* terskel* kontrollgruppe* "
            + "kundefrafall* mengde* ikkje och inte";

    private static final Map<Language, Pattern> FOREIGN = Map.of(Language.NB, words(NOT_NORWEGIAN + " " + ENGLISH),
            Language.DA, words(NOT_DANISH + " " + ENGLISH), Language.EN, words("og av af ikke kontantstrøm pengestrøm"));

    /** Quotation marks that are not the language's own, a hyphen for a dash or a minus, two blanks. */
    private static final Map<Language, Pattern> SIGNS = Map.of(
            Language.NB, Pattern.compile("[“”„\"]|»(?=[\\p{L}{])|(?<=[\\p{L}}])«| - |  "),
            Language.DA, Pattern.compile("[“”„\"]|«(?=[\\p{L}{])|(?<=[\\p{L}}])»| - |  "),
            Language.EN, Pattern.compile("[«»„\"]| - |  "));

    private static Pattern words(String list) {
        String alternatives = list.replace("*", "\\p{L}*").replace(' ', '|');
        return Pattern.compile("(?<![\\p{L}-])(?:" + alternatives + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_language_has_no_words_of_its_neighbours(Language language) {
        assertEquals(List.of(), found(language, FOREIGN.get(language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_language_has_its_own_quotation_marks(Language language) {
        assertEquals(List.of(), found(language, SIGNS.get(language)));
    }

    @Test
    void words_and_marks_of_a_neighbour_are_seen() {
        assertEquals(List.of("Forudsætningerne", "af", "horizon"),
                found("Forudsætningerne for kontantstrøm af {npv}, after-the horizon", FOREIGN.get(Language.NB)));
        assertEquals(List.of("Kontantstrømmen", "kundeanskaffelseskostnad"),
                found("Kontantstrømmen: pengestrøm, kundeanskaffelseskostnad", FOREIGN.get(Language.DA)));
        assertEquals(List.of("»", "«"), found("»{plan}« og «plan»", SIGNS.get(Language.NB)));
        assertEquals(List.of("«", "»"), found("»{plan}« og «plan»", SIGNS.get(Language.DA)));
    }

    private static List<String> found(Language language, Pattern wanted) {
        Messages messages = Messages.of(language);
        return messages.keys().stream().flatMap(key -> found(ownWords(messages.text(key)), wanted)
                .stream().map(word -> key + ": " + word)).toList();
    }

    /** Without places and without names that are not translated. */
    private static String ownWords(String message) {
        return message.replaceAll("\\{[^}]*}", "{}").replace("CMO Spend Survey", "{}");
    }

    private static List<String> found(String text, Pattern wanted) {
        Stream<MatchResult> matches = wanted.matcher(text).results();
        return matches.map(MatchResult::group).toList();
    }
}
