package no.brobygger.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.scenario.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the reports of the shipped scenarios say, to be read in a diff: sentences, tables and what the charts draw. After
 * a change that is meant, {@code mvn -q test -Dtest=GoldenReportTest -Dgolden.write} writes the files anew.
 */
class GoldenReportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> the_report_says_what_it_said() {
        return Stream.of(shipped("fjord-small", Language.EN), shipped("dish-2015", Language.EN),
                shipped("nordisk-detail", Language.DA), shipped("nordic-power", Language.values())).flatMap(s -> s);
    }

    private static Stream<DynamicTest> shipped(String name, Language... languages) {
        ShippedCase shipped = ShippedCase.of(name);
        return Stream.of(languages).map(language -> DynamicTest.dynamicTest(name + " " + language.key(), () ->
                compare(GOLDEN.resolve(name + "-" + language.key() + ".txt"), ReportText.of(shipped.report(language)))));
    }

    private static void compare(Path golden, String text) throws IOException {
        if (System.getProperty("golden.write") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        List<String> expected = Files.readAllLines(golden);
        List<String> actual = text.lines().toList();
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertEquals(expected.get(i), actual.get(i), golden + ":" + (i + 1) + " differs; if it should, add -Dgolden.write");
        }
        assertEquals(expected.size(), actual.size(), golden + " has another number of lines; if it should, add -Dgolden.write");
    }
}
