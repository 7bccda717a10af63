package no.brobygger.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the documentation takes from the code is what the code says. After a change,
 * {@code mvn -q test -Dtest=GeneratedPagesTest -Ddocs.write} brings the pages up to date.
 */
class GeneratedPagesTest {
    private static final List<String> LAYERS = List.of("quantity", "scenario", "model", "simulation", "finance",
            "analysis", "report", "pipeline", "cli");

    @Test
    void the_architecture_page_lists_the_packages() throws IOException {
        isPartOf(Path.of("docs/architecture.md"), PackageTable.of(LAYERS));
    }

    @Test
    void the_benchmarks_page_lists_the_benchmarks() throws IOException {
        isPartOf(Path.of("docs/reference/benchmarks.md"), BenchmarkTable.of());
    }

    @Test
    void the_architecture_page_draws_the_layers_in_their_order() throws IOException {
        String drawn = Files.readAllLines(Path.of("docs/architecture.md")).stream()
                .filter(line -> line.contains("-->")).findFirst().orElseThrow().strip();
        assertEquals(String.join(" --> ", LAYERS), drawn);
    }

    /** The part of a page between its {@code generated} marks. */
    private static void isPartOf(Path page, String generated) throws IOException {
        String text = Files.readString(page);
        String open = "<!-- generated -->\n";
        int from = text.indexOf(open) + open.length();
        int to = text.indexOf("<!-- end of generated -->");
        if (System.getProperty("docs.write") != null) {
            Files.writeString(page, text.substring(0, from) + generated + text.substring(to));
        } else {
            assertEquals(generated, text.substring(from, to), page + " is out of date: run this test with -Ddocs.write");
        }
    }
}
