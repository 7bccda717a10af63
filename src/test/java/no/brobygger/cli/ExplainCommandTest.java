package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Measure;
import no.brobygger.pipeline.Stages;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain} as its user sees it. */
class ExplainCommandTest {
    private static final String DISH = "scenarios/dish-2015.yaml";

    @TempDir
    Path folder;

    /** {@code -Ddocs.write} brings the page up to date. */
    @Test
    void the_page_shows_what_the_command_prints() throws IOException {
        Path page = Path.of("docs/how-to/explain-a-number.md");
        String text = Files.readString(page);
        int from = text.indexOf("```text\n") + "```text\n".length();
        int to = text.indexOf("```", from);
        String printed = explain(DISH, "npv").out();
        if (System.getProperty("docs.write") != null) {
            Files.writeString(page, text.substring(0, from) + printed + text.substring(to));
        } else {
            assertEquals(printed, text.substring(from, to), "run this test with -Ddocs.write");
        }
    }

    @Test
    void the_proposal_is_explained_unless_another_plan_is_named() throws IOException {
        Scenario scenario = ScenarioReader.read(DISH, List.of());

        assertEquals(npv(scenario, "brand"), json(DISH, "npv").get("value").doubleValue(), 1);
        assertEquals(npv(scenario, "cut"), json(DISH, "npv", "--plan", "cut").get("value").doubleValue(), 1);
    }

    private static double npv(Scenario scenario, String plan) {
        return new Analyst(scenario).centralCases().get(plan).value(Measure.NPV);
    }

    @Test
    void a_month_is_named_by_the_calendar_or_by_its_number() throws IOException {
        JsonNode month = json(DISH, "revenue", "--month", "2015-03");

        assertEquals(3, month.get("column").intValue());
        assertEquals(month, json(DISH, "revenue", "--month", "3"));
        assertEquals(36, json(DISH, "revenue").get("column").intValue());
    }

    @Test
    void inputs_end_in_their_line_and_source() {
        String out = explain(DISH, "market", "--month", "12").out();

        assertTrue(out.contains("market.customers — " + DISH + ":29:14: US pay-TV households"), out);
    }

    @Test
    void money_that_a_plan_spends_ends_in_the_line_of_the_plan() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(DISH));
        int plans = lines.indexOf("plans:");
        int line = 1 + plans + lines.subList(plans, lines.size()).indexOf("  brand:");

        String out = explain(DISH, "spend.brand", "--month", "1").out();

        assertTrue(out.contains(DISH + ":" + line + ":3"), out);
    }

    @Test
    void an_override_is_where_the_number_comes_from() {
        String out = explain(DISH, "market", "--set", "market.growth=2%").out();

        assertTrue(out.contains("what if: market.growth=2%"), out);
        assertTrue(out.contains("2%  market.growth — --set market.growth=2%"), out);
    }

    @Test
    void a_word_that_is_no_key_gets_the_nearest_one() {
        assertWrong("there is no measure or series 'reveneu'; did you mean 'revenue'?", DISH, "reveneu");
        assertWrong("there is no plan 'brnad'; did you mean 'brand'?", DISH, "npv", "--plan", "brnad");
    }

    @Test
    void what_a_number_does_not_have_is_said() {
        assertWrong("'npv' is one number; --month is for monthly series", DISH, "npv", "--month", "3");
        assertWrong("'revenue' has no month 99; it has the months 1 to 36", DISH, "revenue", "--month", "99");
        assertWrong("--month is 'March'; write it as 2015-01 or as a number, 1 = start", DISH, "revenue", "--month", "March");
        assertWrong("'tobins-q' needs what the scenario leaves out: firm: {market-value, replacement-cost}", DISH, "tobins-q");
        assertWrong("'deep' is no depth; write a number of levels, or all", DISH, "npv", "--depth", "deep");
    }

    @Test
    void an_undefined_measure_says_why() {
        assertTrue(explain(DISH, "payback-months").out()
                .contains("undefined  Payback [payback-months]: not paid back within the horizon"));
    }

    @Test
    void names_of_the_scenario_cannot_command_the_terminal() throws IOException {
        Path file = folder.resolve("evil.yaml");
        Files.writeString(file, Files.readString(Path.of("scenarios/fjord-small.yaml"))
                .replace("  balanced: {", "  balanced: {label: \"bal\\e[2Janced\", "));

        String out = explain(file.toString(), "npv").out();

        assertTrue(out.startsWith("bal[2Janced against current"), out);
    }

    @Test
    void standard_input_is_explained_without_places_of_keys() throws IOException {
        Invocation done = Invocation.withInput(Files.readString(Path.of(DISH)), Stages.standard(), "explain", "-", "irr");

        assertEquals("", done.err());
        assertEquals(ExitCode.DONE, done.code());
    }

    private static Invocation explain(String file, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "explain";
        all[1] = file;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Invocation.of(Stages.standard(), all);
    }

    private static JsonNode json(String file, String... arguments) throws IOException {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--format";
        all[arguments.length + 1] = "json";
        return new ObjectMapper().readTree(explain(file, all).outBytes());
    }

    private static void assertWrong(String message, String file, String... arguments) {
        Invocation done = explain(file, arguments);
        assertEquals(ExitCode.WRONG_INPUT, done.code());
        assertTrue(done.err().contains(message), done.err());
    }
}
