package no.brobygger.documentation;

import static no.brobygger.architecture.ArchitectureRules.LAYERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.brobygger.analysis.Measure;
import no.brobygger.scenario.yaml.ScenarioSchema;
import org.junit.jupiter.api.Test;

/**
 * What the documentation takes from the code is what the code says. After a change,
 * {@code mvn -q test -Dtest=GeneratedPagesTest -Ddocs.write} brings the pages up to date.
 */
class GeneratedPagesTest {
    private static final Path TEMPLATES = Path.of("docs/reference/templates.md");
    private static final Path RESULTS = Path.of("docs/reference/results.md");

    @Test
    void the_architecture_page_lists_the_packages() throws IOException {
        isPartOf(Path.of("docs/architecture.md"), "packages", PackageTable.of(LAYERS));
    }

    @Test
    void the_benchmarks_page_lists_the_benchmarks() throws IOException {
        isPartOf(Path.of("docs/reference/benchmarks.md"), "benchmarks", BenchmarkTable.of());
    }

    @Test
    void the_challenges_page_lists_every_challenge() throws IOException {
        isPartOf(Path.of("docs/reference/challenges.md"), "challenges", ChallengeTable.of());
    }

    @Test
    void the_evidence_page_lists_every_finding() throws IOException {
        isPartOf(Path.of("docs/reference/evidence.md"), "evidence", EvidenceTables.of());
    }

    @Test
    void the_keys_page_lists_every_key() throws IOException {
        isPartOf(Path.of("docs/reference/keys.md"), "keys", KeyTable.of());
    }

    @Test
    void the_schema_for_editors_is_that_of_the_format() throws IOException {
        Path file = Path.of("docs/reference/scenario.schema.json");
        if (System.getProperty("docs.write") != null) {
            Files.writeString(file, ScenarioSchema.text());
        }
        assertEquals(ScenarioSchema.text(), Files.readString(file), file + " is out of date: run this test with -Ddocs.write");
    }

    @Test
    void the_glossary_has_the_words_of_the_report() throws IOException {
        isPartOf(Path.of("docs/glossary.md"), "words", GlossaryTable.words());
        isPartOf(Path.of("docs/glossary.md"), "meanings", GlossaryTable.meanings());
    }

    @Test
    void the_results_page_shows_the_shape_of_results_json() throws IOException {
        isPartOf(RESULTS, "shape", ResultsOutline.shape());
    }

    @Test
    void the_results_page_lists_the_measures() throws IOException {
        isPartOf(RESULTS, "measures", ResultsOutline.measures());
    }

    @Test
    void the_results_page_lists_the_series() throws IOException {
        isPartOf(RESULTS, "series", ResultsOutline.series());
    }

    @Test
    void the_templates_page_lists_what_a_template_may_use() throws IOException {
        isPartOf(TEMPLATES, "files", TemplateReference.files());
        isPartOf(TEMPLATES, "figures", TemplateReference.figures());
        isPartOf(TEMPLATES, "records", TemplateReference.records());
    }

    @Test
    void the_model_page_defines_every_measure() throws IOException {
        String section = Files.readString(Path.of("docs/model.md")).split("## 7\\. ")[1].split("\n## ")[0];
        for (Measure measure : Measure.values()) {
            String key = measure.key().replaceFirst("^npv-by-month(-12|-24)$", "$1");
            assertTrue(section.contains("`" + key + "`"), measure.key());
        }
    }

    @Test
    void the_architecture_page_draws_the_layers_in_their_order() throws IOException {
        String drawn = Files.readAllLines(Path.of("docs/architecture.md")).stream()
                .filter(line -> line.contains("-->")).findFirst().orElseThrow().strip();
        assertEquals(String.join(" --> ", LAYERS), drawn);
    }

    /** The part of a page between its marks of that name. */
    private static void isPartOf(Path page, String name, String generated) throws IOException {
        String text = Files.readString(page);
        String open = "<!-- generated: " + name + " -->\n";
        int from = text.indexOf(open) + open.length();
        int to = text.indexOf("<!-- end of generated -->", from);
        if (System.getProperty("docs.write") != null) {
            Files.writeString(page, text.substring(0, from) + generated + text.substring(to));
        } else {
            assertEquals(generated, text.substring(from, to), page + " is out of date: run this test with -Ddocs.write");
        }
    }
}
