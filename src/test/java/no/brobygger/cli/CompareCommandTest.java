package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.brobygger.pipeline.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String DISH = "scenarios/dish-2015.yaml";

    private static Invocation compare(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "compare";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--trials";
        all[arguments.length + 2] = "1000";
        return Invocation.of(Stages.standard(), all);
    }

    @Test
    void of_one_file_all_plans_stand_side_by_side_the_best_first() {
        Invocation done = compare(DISH);

        assertEquals(0, done.code(), done.err());
        assertEquals(List.of(" 1  A fifth saved", " 2  As in 2014", " 3  Moved to brand"), done.outLines().subList(3, 6));
        assertTrue(done.out().lines().allMatch(line -> TerminalText.width(line) <= ComparisonSummary.COLUMNS), done.out());
    }

    @Test
    void another_measure_sorts_otherwise() {
        assertEquals(List.of(" 1  As in 2014", " 2  Moved to brand", " 3  A fifth saved"),
                compare(DISH, "--by", "market-share").outLines().subList(3, 6));
    }

    @Test
    void against_itself_nothing_differs() {
        String out = compare(DISH, DISH).out();

        assertTrue(out.startsWith("“Moved to brand” and “Moved to brand” are worth the same in every trial\n"), out);
        assertTrue(Pattern.compile("1 {2}Moved to brand +– +0%\n2 {2}Moved to brand +0% +–\n").matcher(out).find(), out);
        assertFalse(out.contains("Why"), out);
    }

    @Test
    void a_plan_of_a_file_stands_behind_its_colon() {
        Invocation done = compare(DISH + ":cut", "scenarios/dish-2015.yaml");

        assertTrue(done.out().contains("Why “Moved to brand” has another NPV than “A fifth saved”"), done.out());
    }

    @Test
    void a_plan_that_is_not_there_is_told_with_the_nearest() {
        Invocation refused = compare(DISH + ":cutt", DISH);

        assertEquals(2, refused.code());
        assertEquals("brobygger: scenarios/dish-2015.yaml has no plan 'cutt'; did you mean 'cut'?\n", refused.err());
    }

    @Test
    void one_plan_alone_and_money_of_two_currencies_are_refused() {
        assertEquals("brobygger: one plan alone cannot be compared; name another file or plan\n",
                compare(DISH + ":cut").err());
        assertEquals("brobygger: money in different currencies cannot be compared: scenarios/dish-2015.yaml in USD; "
                + "scenarios/fjord-small.yaml in NOK\n", compare(DISH, "scenarios/fjord-small.yaml").err());
    }

    @Test
    void an_unknown_measure_is_told_with_the_nearest() {
        Invocation refused = compare(DISH, "--by", "nvp");

        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("there is no measure 'nvp'; did you mean 'npv'?"), refused.err());
    }

    @Test
    void the_files_have_the_same_bytes_on_any_number_of_threads(@TempDir Path folder) throws IOException {
        compare(DISH, "--threads", "1", "-o", folder.resolve("one").toString(), "--format", "json,csv");
        compare(DISH, "--threads", "3", "-o", folder.resolve("three").toString(), "--format", "json,csv");

        for (String file : List.of("comparison.json", "comparison.csv")) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("one").resolve(file)),
                    Files.readAllBytes(folder.resolve("three").resolve(file)), file);
        }
    }

    @Test
    void one_format_can_go_to_standard_output() {
        Invocation done = compare(DISH, "-o", "-", "--format", "csv");

        assertEquals("number,file,plan,measure,central,expected,mean,p10,p50,p90", done.outLines().get(0));
        assertEquals(1 + 3 * 20, done.outLines().size());
    }
}
