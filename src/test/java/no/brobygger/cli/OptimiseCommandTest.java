package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.pipeline.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptimiseCommandTest {
    private static final String FJORD = "scenarios/fjord-small.yaml";

    private static Invocation optimise(String... arguments) {
        return Invocation.of(Stages.standard(), Stream.concat(Stream.of("optimise", "--trials", "500"),
                Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void split_and_amount_stand_in_a_screen_or_two() {
        Invocation done = optimise(FJORD);

        assertEquals(0, done.code(), done.err());
        assertTrue(done.out().startsWith("After 36\u00a0months, "), done.out());
        for (String part : List.of("Best split for mean NPV", "Best split after 36\u00a0months, by attitude to risk",
                "Best amount of money", "cannot be told from it", "500 trials, seed\u00a01.",
                "1,000 fresh trials", "Gain over the proposal")) {
            assertTrue(done.out().replace('\n', ' ').contains(part), part + " in " + done.out());
        }
        assertTrue(done.outLines().stream().allMatch(line -> TerminalText.width(line) <= OptimaSummary.COLUMNS), done.out());
    }

    @Test
    void what_is_to_be_kept_is_kept(@TempDir Path folder) throws IOException {
        optimise(FJORD, "--keep", "brand>=40%", "--keep", "activation<=50%", "-o", folder.toString(), "--format", "csv");

        List<String> lines = Files.readAllLines(folder.resolve("optimum.csv"));
        assertEquals("months,for,activity,planned,best,alike-from,alike-to", lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",");
            double best = Double.parseDouble(fields[4]);
            assertTrue(fields[2].equals("brand") ? best >= 0.5 : best <= 0.5, line);
        }
    }

    @Test
    void the_files_have_the_same_bytes_on_any_number_of_threads(@TempDir Path folder) throws IOException {
        optimise(FJORD, "--threads", "1", "-o", folder.resolve("one").toString());
        optimise(FJORD, "--threads", "3", "-o", folder.resolve("three").toString());

        for (String file : List.of("optimum.json", "optimum.csv")) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("one").resolve(file)),
                    Files.readAllBytes(folder.resolve("three").resolve(file)), file);
        }
    }

    @Test
    void bounds_that_are_none_or_contradict_each_other_are_refused() {
        assertEquals("brobygger: scenarios/fjord-small.yaml has no activity 'brnd'; did you mean 'brand'?\n",
                optimise(FJORD, "--keep", "brnd>=20%").err());
        assertEquals("brobygger: no split of the money keeps all that --keep asks for\n",
                optimise(FJORD, "--keep", "brand>=60%", "--keep", "brand<=50%").err());
        Invocation wrong = optimise(FJORD, "--keep", "brand=20");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("'brand=20' is no bound; write for example 'search>=20%'"), wrong.err());
        assertEquals(2, optimise(FJORD, "--format", "pdf", "-o", "-").code());
    }

    @Test
    void what_cannot_be_written_or_done_is_refused_before_the_search() {
        Invocation pdf = optimise("no-such-file.yaml", "--format", "pdf", "-o", "x");
        assertEquals(2, pdf.code());
        assertTrue(pdf.err().contains("the optimum can be had as json or csv"), pdf.err());
        assertEquals(2, optimise(FJORD, "--trials", "auto").code());
        Invocation nothing = optimise(FJORD, "--set", "plans.balanced.budget=0");
        assertEquals(2, nothing.code());
        assertTrue(nothing.err().contains("the proposal spends nothing on marketing"), nothing.err());
    }

    @Test
    void what_loses_even_at_its_best_is_said_to_lose() {
        Invocation done = optimise(FJORD);

        assertTrue(String.join(" ", done.outLines()).contains("Even with the best split the case loses on average"),
                done.out());
    }

    @Test
    void bounds_that_cost_something_are_said_to() {
        Invocation done = optimise(FJORD, "--keep", "brand>=95%");

        String text = String.join(" ", done.outLines());
        assertTrue(text.contains("is the best that the bounds allow"), done.out());
        assertFalse(text.contains("Even with the best split"), "the best within bounds is not the best");
    }

    /** By hand: 0.3 million a year are 900 thousand in three years, and twice as much is where the search ends. */
    @Test
    void small_budgets_keep_their_digits_and_the_end_of_the_search_is_named() {
        Invocation done = optimise(FJORD, "--set", "plans.balanced.budget=300k");

        String text = String.join(" ", done.outLines()).replace('\u00a0', ' ');
        assertTrue(text.contains("NOK 1,800k would be better than NOK 900k; the search ends there"), done.out());
    }

    @Test
    void no_word_of_a_table_is_cut_or_runs_into_the_next_in_any_language() {
        for (String language : List.of("en", "nb", "da")) {
            Invocation done = optimise(FJORD, "--language", language);
            assertEquals(List.of(), done.outLines().stream().filter(line -> line.contains("…")).toList());
        }
    }
}
