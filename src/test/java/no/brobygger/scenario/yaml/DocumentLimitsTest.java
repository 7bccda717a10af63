package no.brobygger.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.ScenarioException;
import org.junit.jupiter.api.Test;

/** Files that are hardly a scenario: the wrong bytes, too much, too deep, too tangled. */
class DocumentLimitsTest {

    private static Scenario read(byte[] bytes) {
        return ScenarioReader.read(new ByteArrayInputStream(bytes), List.of());
    }

    private static Scenario read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(byte[] bytes) {
        ScenarioException e = assertThrows(ScenarioException.class, () -> read(bytes));
        assertEquals(1, e.problems().size(), e.getMessage());
        return e.problems().get(0).location() + ": " + e.problems().get(0).message();
    }

    private static String problem(String text) {
        return problem(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_that_is_empty_or_holds_only_a_comment_says_what_it_should_hold() {
        assertTrue(problem("").startsWith("-: the file is empty; "));
        assertTrue(problem("# to be written\n").startsWith("-: the file is empty; "));
        assertTrue(problem("---\n...\n").startsWith("-: the file is empty; "));
    }

    @Test
    void a_file_that_is_no_map_is_told_so_at_its_first_value() {
        assertTrue(problem("\n- a\n").startsWith("-:2:1: this is no map of keys; "));
        assertTrue(problem("Dear board,").startsWith("-:1:1: this is no map of keys; "));
    }

    @Test
    void bytes_that_are_not_utf8_are_placed_by_offset_line_and_column() {
        byte[] latin1 = "title: T\ncompany: Blå\n".getBytes(Charset.forName("ISO-8859-1"));
        assertEquals("-:2:12: byte 20 (0xe5) is not UTF-8; the file was saved in another character set; "
                + "save it as UTF-8.", problem(latin1));
        assertTrue(problem("title: T".getBytes(StandardCharsets.UTF_16)).startsWith("-:1:1: byte 0 (0xfe) is not UTF-8"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertEquals("Test", read("\uFEFF" + WrongFile.GOOD).heading().title());
    }

    @Test
    void a_file_of_more_than_a_mebibyte_is_refused_and_one_of_exactly_that_is_read() {
        String comment = "# " + "x".repeat((1 << 20) - WrongFile.GOOD.length() - 2);
        assertEquals(1 << 20, (WrongFile.GOOD + comment).length());
        assertEquals("Test", read(WrongFile.GOOD + comment).heading().title());
        assertTrue(problem(WrongFile.GOOD + comment + "x").startsWith("-: this is larger than 1 MiB; "));
    }

    @Test
    void nesting_of_51_levels_is_refused_where_it_gets_too_deep() {
        String deep = WrongFile.GOOD + "notes: " + "[".repeat(50) + "]".repeat(50);
        assertTrue(problem(deep).startsWith("-:16:57: this is nested more than 50 levels deep; "), problem(deep));
        assertTrue(problem("a: " + "[".repeat(500_000)).startsWith("-:1:53: this is nested more than 50 levels deep; "));
    }

    @Test
    void an_alias_bomb_is_refused_and_costs_nothing() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n");
        for (int i = 1; i < 20; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(9)).append("*a").append(i - 1).append("]\n");
        }
        assertTrue(problem(bomb.toString()).contains("the aliases repeat more than 20000 values"));
    }

    @Test
    void aliases_and_merge_keys_are_followed() {
        Scenario s = read(WrongFile.GOOD.replace("current: {", "current: &plan {")
                .replace("balanced: {budget: 60M, split: {brand: 50%, activation: 50%}}", "balanced: {<<: *plan, budget: 60M}"));
        assertEquals(60e6, s.plan("balanced").budget().get(0));
        assertEquals(s.plan("current").split(), s.plan("balanced").split());
    }

    @Test
    void words_that_older_yaml_takes_for_truth_values_stay_text() {
        assertEquals("no", read(WrongFile.GOOD.replace("company: Fjord", "company: no")).heading().company());
        assertEquals("2027", read(WrongFile.GOOD.replace("company: Fjord", "company: 2027")).heading().company());
    }

    @Test
    void lines_may_end_as_on_any_system() {
        assertEquals("Test", read(WrongFile.GOOD.replace("\n", "\r\n")).heading().title());
        assertTrue(problem(WrongFile.GOOD.replace("churn: 14%", "churn: 14").replace("\n", "\r\n"))
                .startsWith("-:6:36: market.churn"));
    }
}
