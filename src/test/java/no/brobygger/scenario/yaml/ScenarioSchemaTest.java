package no.brobygger.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The schema, judged by a validator of JSON Schema on documents as an editor reads them (YAML 1.2, core schema). */
class ScenarioSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.text());

    static Stream<String> goodFiles() throws IOException {
        try (Stream<Path> drafts = Files.list(Path.of("src/main/resources/no/brobygger/scenario/draft"))) {
            return Stream.concat(GoodScenariosTest.files(), drafts.map(Path::toString)
                    .filter(f -> !f.contains("/first")).sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void every_good_scenario_is_valid(String file) throws IOException {
        assertEquals(List.of(), faults(Files.readString(Path.of(file))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "churn: 14%            | chrun: 14%                 | /market/chrun or required",
        "customers: 52_000     | customers: a lot           | type",
        "customers: 52_000     | customers: -1              | minimum",
        "customers: 52_000     | customers: 52 000          | form of a number",
        "churn: 14%            | churn: 1.4                 | maximum",
        "churn: 14%            | churn: {p10: 9%}           | a form of distribution",
        "churn: 14%            | churn: {p10: 9%, max: 14%} | a form of distribution",
        "months: 36            | months: 36.5               | whole",
        "months: 36            | months: {p10: 30, p90: 40} | not uncertain",
        "start: 2027-01        | start: 2027-13             | month",
        "start: 2027-01        | from: 2027-01              | required at the top",
        "kind: brand           | kind: branding             | one of",
        "kind: brand,          | ``                         | required in a map of names",
        "budget: 30M           | budget: [30M, much]        | list",
        "baseline: current     | baseline: [current]        | text",
        "market:               | markets:                   | alternatives",
        "split: {brand: 20%, activation: 80%} | split: [brand]   | map",
    })
    void a_wrong_file_is_invalid(String good, String wrong, String why) {
        assertTrue(WrongFile.GOOD.contains(good), good);
        String text = WrongFile.GOOD.replaceFirst(Pattern.quote(good), wrong);
        assertFalse(faults(text).isEmpty(), why);
        assertEquals(List.of(), faults(WrongFile.GOOD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"customers: 52_000 | customers: 60k", "customers: 52_000 | customers: 1.5M",
        "churn: 14% | churn: 0.14", "churn: 14% | churn: {p10: 9%, p50: 14%, p90: 20%}",
        "churn: 14% | churn: {value: 14%, source: CRM, evidence: records, as-of: 2026-10, note: all}",
        "churn: 13% | churn: [20%, {p10: 9%, p90: 14%}]", "title: Test | title: 2027",
        "churn: 13% | churn: {value: [20%, 9%], source: CRM}", "months: 36 | months: {value: 36, source: the board}",
        "title: Test | extends: group.yaml"})
    void every_way_of_writing_a_value_is_valid(String one, String other) {
        assertTrue(WrongFile.GOOD.contains(one), one);
        assertEquals(List.of(), faults(WrongFile.GOOD.replaceFirst(one, other)));
    }

    @Test
    void a_variant_states_only_what_it_changes() {
        assertEquals(List.of(), faults("extends: group.yaml\nmarket: {churn: 12%}\n"));
        assertFalse(faults("market: {churn: 12%}\n").isEmpty());
    }

    private static List<String> faults(String text) {
        JsonNode document = new ObjectMapper().valueToTree(asEditor().load(text));
        return SCHEMA.validate(document).stream().map(Error::toString).toList();
    }

    /** Numbers, true, false and null as YAML 1.2 has them; everything else is text. */
    private static Yaml asEditor() {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.INT, Pattern.compile("[-+]?[0-9]+"), "-+0123456789");
                addImplicitResolver(Tag.FLOAT, Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
                        "-+.0123456789");
                addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
                addImplicitResolver(Tag.NULL, Pattern.compile("null|~|"), "n~\0");
                addImplicitResolver(Tag.MERGE, Pattern.compile("<<"), "<");
            }
        });
    }
}
