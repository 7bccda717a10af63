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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Verdict;
import no.brobygger.decision.comparison.Step;
import no.brobygger.decision.comparison.Unlike;
import no.brobygger.finance.measure.Undefined;
import no.brobygger.report.page.decision.Proposition;
import no.brobygger.report.page.options.Ranking;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Context;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.TerminalValue;
import no.brobygger.scenario.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every message that is asked for exists, every message that exists is asked for, in every language. */
class MessageKeysTest {

    private static final Pattern ASKED = Pattern.compile("(?:Statement\\.of|Word\\.of|word|text)\\(['\"]([a-z0-9.-]+)['\"]\\)");
    private static final Pattern LITERAL = Pattern.compile("['\"]([a-z0-9.-]+)['\"]");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<#--.*?-->");
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    private static final Messages ENGLISH = Messages.of(Language.EN);
    private static final String SOURCES = sources();

    @Test
    void every_message_that_is_asked_for_by_name_exists() {
        Set<String> missing = new TreeSet<>();
        for (Matcher asked = ASKED.matcher(SOURCES); asked.find();) {
            if (!ENGLISH.has(asked.group(1))) {
                missing.add(asked.group(1));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_message_that_a_choice_leads_to_exists() {
        Set<String> missing = Stream.of(
                        pairs("decision.title.", Proposition.Direction.values(), Proposition.Outcome.values()),
                        all("ask.", Proposition.Direction.values()), all("back.", TerminalValue.values()),
                        all("change.", TerminalValue.values()), all("reading.", TerminalValue.values()),
                        all("basis.residual.", TerminalValue.values()), all("verdict.parts.", TerminalValue.values()),
                        all("verdict.", Verdict.Recommendation.values()),
                        all("decision.option.", Verdict.Recommendation.values()),
                        all("verdict.carrier.", Verdict.Carrier.values()), all("undefined.", Undefined.values()),
                        all("evidence.", Evidence.values()), all("unit.", Unit.values()),
                        all("money.scale.", MoneyScale.Unit.values()), all("options.title.", Ranking.values()),
                        all("options.best.", Ranking.values()), all("options.kind.", ActivityKind.values()),
                        all("options.money.note.", Context.values()), all("measure.", Measure.values()),
                        all("compare.step.", Step.Kind.values()), all("compare.unlike.", Unlike.values()))
                .flatMap(s -> s).filter(key -> !ENGLISH.has(key)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_message_is_asked_for() {
        Set<String> literals = new TreeSet<>();
        for (Matcher literal = LITERAL.matcher(SOURCES); literal.find();) {
            literals.add(literal.group(1));
        }
        List<String> unused = ENGLISH.keys().stream().filter(key -> !literals.contains(key)
                && prefixes(key).noneMatch(literals::contains) && !key.startsWith("money.scale.")
                && !(key.endsWith(".meaning") && ENGLISH.has(key.replace(".meaning", "")))).toList();
        assertEquals(List.of(), unused);
    }

    /** Keys are put together at a dot. */
    private static Stream<String> prefixes(String key) {
        return Stream.iterate(key.indexOf('.'), i -> i >= 0, i -> key.indexOf('.', i + 1))
                .map(i -> key.substring(0, i + 1));
    }

    /** Only how a currency is written may be a language's own. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_messages_with_the_same_places(Language language) {
        Messages messages = Messages.of(language);
        Set<String> keys = messages.keys().stream().filter(key -> !key.matches("money(\\.unit)?\\.[A-Z]{3}"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ENGLISH.keys(), keys);
        keys.forEach(key -> assertEquals(places(ENGLISH.text(key)), places(messages.text(key)), key));
    }

    /** The last of two lines with one key would silently win. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void no_key_stands_twice(Language language) throws IOException {
        Set<String> seen = new TreeSet<>();
        List<String> twice = Files.readAllLines(Path.of("src/main/resources/no/brobygger/report/wording/messages_"
                        + language.key() + ".properties")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip()).filter(key -> !seen.add(key)).toList();
        assertEquals(List.of(), twice);
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> all(String prefix, Enum<?>[] constants) {
        return Stream.of(constants).map(c -> prefix + key(c));
    }

    private static Stream<String> pairs(String prefix, Enum<?>[] first, Enum<?>[] second) {
        return Stream.of(first).flatMap(f -> Stream.of(second).map(s -> prefix + key(f) + "." + key(s)));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sources() {
        return Stream.of("src/main/java/no/brobygger/ledger", "src/main/java/no/brobygger/report",
                        "src/main/java/no/brobygger/cli", "templates").map(Path::of)
                .flatMap(MessageKeysTest::files).collect(Collectors.joining("\n"));
    }

    private static Stream<String> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(f -> f.toString().endsWith(".java") || f.toString().endsWith(".ftlx"))
                    .map(MessageKeysTest::text).map(text -> COMMENT.matcher(text).replaceAll("")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
