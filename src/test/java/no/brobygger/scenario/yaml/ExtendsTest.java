package no.brobygger.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code extends} puts together, by the words of the format. */
class ExtendsTest {
    @TempDir
    Path folder;

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file.toString();
    }

    private Scenario readOn(String base, String own) throws IOException {
        write("group.yaml", base);
        return ScenarioReader.read(write("own.yaml", "extends: group.yaml\n" + own), List.of());
    }

    private static String message(String file) {
        return assertThrows(ScenarioException.class, () -> ScenarioReader.read(file, List.of())).getMessage();
    }

    @Test
    void maps_of_keys_merge_and_a_value_replaces() throws IOException {
        Scenario s = readOn(WrongFile.GOOD, "market: {churn: 20%}\ntitle: Own\n");
        assertEquals(0.20, s.segments().get(0).market().churn().median());
        assertEquals(52_000, s.segments().get(0).market().customers().median());
        assertEquals("Own", s.heading().title());
        assertEquals("Fjord", s.heading().company());
    }

    @Test
    void a_value_written_as_a_map_replaces_whole() throws IOException {
        String base = WrongFile.GOOD.replace("churn: 14%", "churn: {p10: 10%, p50: 14%, p90: 20%, source: CRM}");
        Scenario s = readOn(base, "market: {churn: {p10: 11%, p90: 15%}}\n");
        assertEquals(Distribution.LogNormal.ofP10P90(0.11, 0.15), s.segments().get(0).market().churn().distribution());
        assertEquals("", s.segments().get(0).market().churn().provenance().source());
    }

    @Test
    void lists_split_lifts_and_phasing_replace_whole() throws IOException {
        String base = WrongFile.GOOD
                .replace("kind: brand, current-spend: 6M", "kind: brand, current-spend: 6M, lifts: {churn: -1%, price: 1%}")
                .replace("budget: 60M, split: {brand: 50%, activation: 50%}", "budget: [60M, 70M], "
                        + "split: {brand: 50%, activation: 50%}, phasing: {brand: [1,1,1,1,1,1,1,1,1,1,1,2]}");
        Scenario s = readOn(base, """
                marketing: {brand: {lifts: {volume: 2%}}}
                plans: {balanced: {budget: [50M], split: {brand: 100%}, phasing: {activation: [1,1,1,1,1,1,1,1,1,1,1,3]}}}
                """);
        Plan balanced = s.plan("balanced");
        assertEquals(List.of(50e6), balanced.budget());
        assertEquals(Map.of("brand", 1.0), balanced.split());
        assertEquals(Set.of("activation"), balanced.phasing().keySet());
        assertEquals("[VOLUME]", s.activities().get(0).lifts().keySet().toString());
        assertEquals(6e6, s.activities().get(0).currentSpend().median());
    }

    @Test
    void null_removes() throws IOException {
        Scenario s = readOn(WrongFile.GOOD + "rivals: {spend: 240M}\n",
                "rivals: null\nplans: {balanced: ~, other: {budget: 1M, split: {brand: 100%}}}\nproposal: other\n");
        assertTrue(s.rivals().isEmpty());
        assertEquals(List.of("current", "other"), s.plans().stream().map(Plan::name).toList());
    }

    @Test
    void an_activity_may_have_the_name_of_a_key_of_values() throws IOException {
        String base = WrongFile.GOOD.replace("activation", "value").replace("kind: value", "kind: activation");
        Scenario s = readOn(base, "marketing: {value: {label: Offers}}\n");
        assertEquals("Offers", s.activities().get(1).label());
        assertEquals(24e6, s.activities().get(1).currentSpend().median());
    }

    @Test
    void files_extend_each_other_in_a_chain_and_paths_are_relative_to_the_file() throws IOException {
        write("group.yaml", WrongFile.GOOD);
        write("north/country.yaml", "extends: ../group.yaml\nmonths: 24\ncompany: North\n");
        Scenario s = ScenarioReader.read(write("north/city/own.yaml", "extends: ../country.yaml\nmonths: 12\n"), List.of());
        assertEquals(12, s.horizon().months());
        assertEquals("North", s.heading().company());
    }

    @Test
    void a_problem_names_the_file_that_states_the_value() throws IOException {
        write("group.yaml", WrongFile.GOOD.replace("churn: 14%", "churn: 14"));
        String message = message(write("own.yaml", "extends: group.yaml\nmonths: 500\n"));
        assertTrue(message.contains("own.yaml:2:9: months is '500'"), message);
        assertTrue(message.contains("group.yaml:6:36: market.churn is '14'"), message);
    }

    @Test
    void a_circle_is_an_error() throws IOException {
        write("b.yaml", "extends: ./a.yaml\n");
        String message = message(write("a.yaml", "extends: b.yaml\n"));
        assertTrue(message.contains("b.yaml:1:10: ") && message.contains("extends itself"), message);
    }

    @Test
    void a_file_that_is_missing_is_named_where_it_is_extended() throws IOException {
        String file = write("own.yaml", "title: Test\nextends: nowhere.yaml\n");
        assertTrue(message(file).startsWith(file + ":2:10: there is no file '" + folder.resolve("nowhere.yaml") + "'"),
                message(file));
    }

    @Test
    void a_scenario_that_is_missing_or_a_folder_is_named() {
        String missing = folder.resolve("missing.yaml").toString();
        assertTrue(message(missing).startsWith(missing + ": there is no file '" + missing + "'"), message(missing));
        assertTrue(message(folder.toString()).contains("it is a folder"), message(folder.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//", ".", "..", "no\0name"})
    void a_name_that_cannot_be_a_scenario_is_refused(String name) {
        assertTrue(message(name).contains("cannot be read") || message(name).contains("is not the name of a file"),
                message(name));
    }

    @Test
    void extends_must_name_one_file() throws IOException {
        assertTrue(message(write("own.yaml", "extends: [a.yaml, b.yaml]\n"))
                .contains("own.yaml:1:10: extends must be the name of one file"));
    }

    @Test
    void all_files_together_must_not_be_larger_than_a_mebibyte() throws IOException {
        String filler = "# " + "x".repeat(700_000) + "\n";
        write("group.yaml", WrongFile.GOOD + filler);
        String message = message(write("own.yaml", "extends: group.yaml\n" + filler));
        assertTrue(message.contains("own.yaml:1:10: this is larger than 1 MiB with the files that it extends"), message);
    }

    @Test
    void the_origin_holds_a_digest_of_all_bytes_in_the_order_read() throws Exception {
        Scenario s = readOn(WrongFile.GOOD, "months: 24\n");
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update("extends: group.yaml\nmonths: 24\n".getBytes(StandardCharsets.UTF_8));
        sha256.update(WrongFile.GOOD.getBytes(StandardCharsets.UTF_8));
        assertEquals(HexFormat.of().formatHex(sha256.digest()), s.origin().sha256());
        assertEquals("extends: group.yaml\nmonths: 24\n", s.origin().text());
        assertEquals("own.yaml", s.origin().file());
        assertNotEquals(s.origin().sha256(), readOn(WrongFile.GOOD + "\n", "months: 24\n").origin().sha256());
    }
}
