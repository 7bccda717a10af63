package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
                "Best amount of money", "cannot be told from it", "500 trials, seed 1.")) {
            assertTrue(done.out().contains(part), part + " in " + done.out());
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
}
