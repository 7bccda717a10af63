package no.brobygger.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.ledger.Function;
import no.brobygger.ledger.Ledger;
import no.brobygger.ledger.Term;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

/** The book of formulas and the words of the languages name each other: none is missing, none is left over. */
class BookWordsTest {
    private static final Set<String> KEYS = Messages.of(Language.EN).keys();
    /** How words are put together, rather than what a row is. */
    private static final Set<String> AROUND = Set.of("book.about");
    /** Signs that everybody reads, or letters. */
    private static final Set<Function> SIGNS = Set.of(Function.ABS, Function.EXP, Function.LN, Function.FV);

    @Test
    void every_row_section_and_input_has_words_and_every_word_is_used() {
        Set<String> used = books().flatMap(BookWordsTest::terms).flatMap(BookWordsTest::keys)
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of(Outcome.values()).forEach(outcome -> used.add("book.outcome." + outcome.key()));

        assertEquals(List.of(), used.stream().filter(key -> !KEYS.contains(key)).toList());
        assertEquals(List.of(), KEYS.stream().filter(key -> key.startsWith("book.") && !key.startsWith("book.formula.")
                && !AROUND.contains(key) && !used.contains(key)).toList());
    }

    @Test
    void every_function_is_spoken_or_a_sign() {
        List<String> spoken = Stream.of(Function.values()).filter(function -> !SIGNS.contains(function))
                .map(function -> "book.formula." + function.name().toLowerCase(Locale.ROOT)).toList();

        assertEquals(List.of(), spoken.stream().filter(key -> !KEYS.contains(key)).toList());
    }

    /** Between them they have all that a scenario can have: segments, years of tenure, indices, rivals, risks, costs. */
    private static Stream<Ledger> books() {
        return Stream.of("scenarios", "src/test/resources/reference/model").map(Path::of)
                .flatMap(BookWordsTest::scenarios)
                .map(file -> Ledger.of(ScenarioReader.read(file.toString(), List.of())));
    }

    private static Stream<Path> scenarios(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Term> terms(Ledger book) {
        return Stream.concat(book.inputs().stream().flatMap(input -> input.words().stream()),
                book.rows().values().stream().flatMap(row -> Stream.of(row.words(), row.section().words())));
    }

    private static Stream<String> keys(Term term) {
        return Stream.concat(Stream.of(term.key()), term.places().values().stream()
                .filter(Term.Words.class::isInstance).flatMap(words -> keys(((Term.Words) words).term())));
    }
}
