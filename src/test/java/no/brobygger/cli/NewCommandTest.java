package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Series;
import no.brobygger.pipeline.Stages;
import no.brobygger.scenario.Customers;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {
    /** The eleven facts, in the order of the questions. */
    private static final String FACTS = "Fjord\n\n\n6_400\n13%\n52_000\n14%\n1_100\n60_000\n72%\n30M\n20%\n60M\n50%\n";
    private static final String BENCHMARKS = "\n";

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("first.yaml");
    }

    private Invocation answer(String... lines) {
        return Invocation.answering(String.join("", lines), "new", file.toString());
    }

    private Scenario read(String... overrides) {
        return ScenarioReader.read(file.toString(), List.of(overrides));
    }

    @Test
    void answers_become_a_scenario() {
        Invocation done = answer(FACTS, BENCHMARKS);
        assertEquals(ExitCode.DONE, done.code());
        assertTrue(done.out().contains("  ./brobygger run " + file + "\n"), done.out());
        Scenario s = read();
        assertEquals("Marketing investment, Fjord", s.heading().title());
        assertEquals(52_000, s.segments().get(0).market().customers().median());
        assertEquals(1_100, s.segments().get(0).customers().newPerYear().median());
        assertEquals(24e6, s.activities().get(1).currentSpend().median());
        assertTrue(s.activities().stream().allMatch(a -> a.lifts().values().iterator().next().lift()
                .provenance().byDefault()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb", "da"})
    void questions_and_comments_come_in_a_language(String language) throws IOException {
        Invocation done = Invocation.answering(FACTS + "900\n2_500\n1_300\n", "new", file.toString(), "--language", language);
        assertEquals(ExitCode.DONE, done.code(), done.err());
        assertEquals(language, read().language().key());
        assertTrue(done.err().contains(switch (language) {
            case "nb" -> "Hvor mange kunder har dere?";
            case "da" -> "Hvor mange kunder har I?";
            default -> "How many customers do you have?";
        }));
        assertFalse(Files.readString(file).contains("${"));
    }

    /**
     * The month in which spend changes, without carry-over and delay, the model has as many new customers, times twelve,
     * as were answered for that spend.
     */
    @ParameterizedTest
    @CsvSource({"900, 2_500, 1_300", "700, 1_900, 1_250", "1_000, 1_150, 1_120", "350, 1_350, 1_200"})
    void the_model_gives_back_what_was_judged(String stopped, String saturated, String halfMore) {
        assertEquals(ExitCode.DONE, answer(FACTS, stopped, "\n", saturated, "\n", halfMore, "\n").code());
        List<String> overrides = new ArrayList<>(List.of("months=1", "simulation.trials=500",
                "plans.none={budget: 0}", "plans.more={budget: 45M, split: {brand: 20%, activation: 80%}}",
                "plans.most={budget: 300_000bn, split: {brand: 20%, activation: 80%}}"));
        for (String activity : List.of("brand", "activation")) {
            overrides.add("marketing." + activity + ".half-life=0.0001");
            overrides.add("marketing." + activity + ".delay=0");
        }
        Analysis analysis = new Analyst(read(overrides.toArray(String[]::new))).analyse(1);
        assertEquals(number(stopped), newCustomers(analysis, "none"), 0.1);
        assertEquals(1_100, newCustomers(analysis, "current"), 1e-6);
        assertEquals(number(halfMore), newCustomers(analysis, "more"), 0.5);
        assertEquals(number(saturated), newCustomers(analysis, "most"), 1);
    }

    private static double number(String answer) {
        return Double.parseDouble(answer.replace("_", ""));
    }

    private static double newCustomers(Analysis analysis, String plan) {
        return analysis.plan(plan).central().monthly().get(Series.NEW)[0] * 12;
    }

    @Test
    void who_takes_what_is_offered_gets_the_curve_of_the_benchmarks() {
        assertEquals(ExitCode.DONE, answer(FACTS, "900\n\n\n").code());
        assertTrue(read().activities().stream().allMatch(a -> Math.abs(a.shape().median() - 1) < 1e-3
                && Math.abs(a.halfSaturation().median() - 1) < 1e-3));
    }

    @Test
    void a_judged_response_is_uncertain_within_what_is_legal() {
        answer(FACTS, "900\n2_500\n1_300\n");
        Analysis analysis = new Analyst(read("simulation.trials=2000")).analyse(1);
        assertEquals(List.of(), analysis.warnings());
        assertTrue(analysis.scenario().activities().stream().allMatch(a -> a.shape().isUncertain()
                && a.lifts().values().iterator().next().lift().isUncertain()));
    }

    @Test
    void an_answer_may_be_a_range() {
        String facts = FACTS.replace("\n13%\n", "\n16%..11%\n11%..16%\n").replace("72%", "68% – 75%");
        Invocation done = answer(facts, "900\n2_500\n1_300\n");
        assertEquals(ExitCode.DONE, done.code(), done.err());
        assertTrue(done.err().contains("the first end of a range is the lower one; write 11%..16%."), done.err());
        Customers customers = read().segments().get(0).customers();
        // The median of a lognormal is the geometric mean of its quantiles.
        assertEquals(Math.sqrt(0.11 * 0.16), customers.churn().get(0).median(), 1e-12);
        assertTrue(customers.margin().isUncertain());
    }

    @Test
    void an_answer_that_cannot_be_used_is_asked_for_again() {
        String facts = FACTS.replace("\n13%\n", "\n1,3%\n13\n\n13%\n");
        Invocation done = answer(facts, BENCHMARKS);
        assertEquals(ExitCode.DONE, done.code());
        assertTrue(done.err().contains("a comma is not a decimal sign here; write 1.3%."), done.err());
        assertTrue(done.err().contains("did you mean 13%?"), done.err());
        assertTrue(done.err().contains("This one needs an answer."), done.err());
        assertEquals(0.13, read().segments().get(0).customers().churn().get(0).median());
    }

    @Test
    void answers_that_do_not_fit_together_are_asked_for_again_with_the_arithmetic() {
        Invocation done = answer(FACTS.replace("1_100\n", "9_000\n\n\n\n\n1_100\n"), BENCHMARKS);
        assertEquals(ExitCode.DONE, done.code());
        assertTrue(done.err().replaceAll("\\s+", " ").contains("customers.new-per-year / 12 = 750 new customers a month"),
                done.err());
        assertEquals(1_100, read().segments().get(0).customers().newPerYear().median());
    }

    @Test
    void a_judgement_that_no_curve_can_give_is_refused_with_what_can() {
        Invocation done = answer(FACTS, "1_100\n900\n1_000\n2_500\n", "2_400\n1_300\n");
        assertEquals(ExitCode.DONE, done.code());
        assertEquals(3, done.err().split("With the other answers it can only be from", -1).length - 1, done.err());
    }

    /** Whatever is answered, the end is a scenario that can be read, or nothing. */
    @Test
    void any_answers_lead_to_a_scenario_or_to_nothing() {
        List<String> odd = List.of("", "0", "-1", "1", "12", "0.5", "3", "0%", "100%", "13%", "99.9%", "1%..2%", "5..4", "50%",
                "60k", "6_400", "1_100", "52_000", "1.5M", "1e15", "1e16", "NaN", "kr 5", "-", "..", "\u0007", "{a: [", "ja");
        int written = 0;
        for (int seed = 0; seed < 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder answers = new StringBuilder("Odd AS\n\n\n");
            for (int i = 0; i < 120; i++) {
                answers.append(odd.get(random.nextInt(odd.size()))).append('\n');
            }
            Invocation end = Invocation.answering(answers.toString(), "new", file.toString(), "--force");
            assertFalse(end.err().contains("fault of the program"), answers + end.err());
            if (end.code() == ExitCode.DONE) {
                written++;
                assertTrue(read().assumptions().stream().allMatch(a -> Double.isFinite(a.median())));
            }
        }
        assertTrue(written > 40, written + " scenarios");
    }

    @Test
    void whoever_leaves_leaves_nothing() throws IOException {
        Invocation left = answer("Fjord\n\n");
        assertEquals(ExitCode.WRONG_INPUT, left.code());
        assertTrue(left.err().endsWith("Ended; nothing was written.\n"), left.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void a_text_is_never_read_as_yaml() {
        answer(FACTS.replace("Fjord", "A: \"B\\\" {c} # d ${title} \u0007'"), BENCHMARKS);
        assertEquals("A: \"B\\\" {c} # d ${title}  '", read().heading().company());
    }

    @Test
    void a_file_that_is_there_is_left_as_it_is() throws IOException {
        Files.writeString(file, "mine");
        Invocation refused = Invocation.of(Stages.standard(), "new", file.toString(), "--template", "energy");
        assertEquals(ExitCode.WRONG_INPUT, refused.code());
        assertEquals("brobygger: " + file + " is there already and was left as it is; choose another name, or replace it "
                + "with --force.\n", refused.err());
        assertEquals("mine", Files.readString(file));
        assertEquals(ExitCode.DONE,
                Invocation.of(Stages.standard(), "new", file.toString(), "--template", "energy", "--force").code());
        assertEquals("Example Power AS", read().heading().company());
    }

    @Test
    void without_a_terminal_a_template_is_asked_for() {
        Invocation refused = Invocation.of(Stages.standard(), "new", file.toString());
        assertEquals(ExitCode.WRONG_INPUT, refused.code());
        assertTrue(refused.err().contains("choose a --template: b2b-subscription, b2c-subscription, retail, energy"),
                refused.err());
    }

    @Test
    void a_command_to_copy_is_fit_for_a_shell() {
        Path odd = folder.resolve("the CMO's first.yaml");
        Invocation done = Invocation.of(Stages.standard(), "new", odd.toString(), "--template", "energy");
        assertTrue(done.out().contains("./brobygger run '" + folder + "/the CMO'\\''s first.yaml'"), done.out());
    }

    @Test
    void a_template_can_go_to_standard_output() {
        Invocation printed = Invocation.of(Stages.standard(), "new", "-", "--template", "retail", "--language", "da");
        assertEquals(ExitCode.DONE, printed.code());
        assertTrue(printed.out().startsWith("# Udkast til en investeringsanalyse: en butikskæde."), printed.out());
        assertEquals(ExitCode.DONE, Invocation.withInput(printed.out(), Stages.standard(), "check", "-").code());
    }
}
