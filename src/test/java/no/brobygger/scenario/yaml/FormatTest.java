package no.brobygger.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.ScenarioException;
import no.brobygger.scenario.yaml.Shape.Group;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The register of keys is what the reader reads: no key is in it that the reader does not look at. (That the reader
 * looks at no key outside it, it shows itself: it takes keys from nowhere else.)
 */
class FormatTest {
    private static final String RICH = "src/test/resources/reference/model/m2-segments-and-all.yaml";
    private static final List<String> EXTRA = List.of("kpis.reach={family: descriptive}",
            "correlations=[{between: [rivals.spend, rivals.growth], rank: 0.1}]", "notes={}", "follow-up={}");

    /** An existing place for each map of keys. */
    private static Map<String, Group> maps() {
        Map<String, Group> maps = new LinkedHashMap<>();
        maps.put("", Format.ROOT);
        Stream.of("finance", "rivals", "notes", "follow-up", "simulation", "firm")
                .forEach(key -> maps.put(key + ".", Format.ROOT.key(key).group()));
        maps.put("segments.homes.", Format.SEGMENT);
        maps.put("segments.homes.market.", Format.MARKET);
        maps.put("segments.homes.customers.", Format.CUSTOMERS);
        maps.put("marketing.tv.", Format.ACTIVITY);
        maps.put("marketing.tv.lifts.", Format.ACTIVITY.key("lifts").group());
        maps.put("indices.satisfaction.", Format.INDEX);
        maps.put("indices.satisfaction.per-point.", Format.INDEX.key("per-point").group());
        maps.put("kpis.reach.", Format.KPI);
        maps.put("risks[1].", Format.RISK);
        maps.put("risks[1].effects.", Format.RISK.key("effects").group());
        maps.put("correlations[1].", Format.CORRELATION);
        maps.put("plans.build.", Format.PLAN);
        maps.put("plans.build.campaigns[1].", Format.CAMPAIGN);
        maps.put("plans.build.costs[1].", Format.COST);
        return maps;
    }

    static Stream<String> paths() {
        return maps().entrySet().stream()
                .flatMap(map -> map.getValue().names().stream().map(name -> map.getKey() + name));
    }

    /** A list that holds an empty list is wrong under every key. */
    @ParameterizedTest
    @MethodSource("paths")
    void every_key_of_the_register_is_read(String path) {
        List<String> overrides = new ArrayList<>(EXTRA);
        overrides.add(path + "=[[]]");
        List<String> said = List.of();
        try {
            ScenarioReader.read(RICH, overrides);
        } catch (ScenarioException e) {
            said = e.problems().stream().map(p -> p.message()).toList();
        }
        String key = path.substring(path.lastIndexOf('.') + 1);
        assertTrue(said.stream().anyMatch(message -> message.contains(key)), path + ": " + said);
    }

    static Stream<Key> statedDefaults() {
        return Stream.of(Format.MARKET, Format.CUSTOMERS, Format.FINANCE).flatMap(g -> g.keys().stream())
                .filter(key -> key.shape() instanceof Shape.Number && WrittenNumber.of(key.otherwise()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("statedDefaults")
    void the_default_that_a_key_names_is_the_one_that_holds(Key key) {
        Map<String, Double> defaults = new HashMap<>();
        for (Assumption a : ScenarioReader.read("scenarios/fjord-small.yaml", List.of()).assumptions()) {
            if (a.provenance().byDefault() && !a.path().startsWith("marketing.")) {
                defaults.put(a.path().replaceFirst(".*\\.", ""), a.median());
            }
        }
        assertEquals(WrittenNumber.of(key.otherwise()).orElseThrow().value(), defaults.get(key.name()));
    }

    static Stream<Key> keys() {
        return Stream.concat(maps().values().stream(), Stream.of(Format.VALUE)).flatMap(g -> g.keys().stream());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void an_example_of_a_number_is_legal(Key key) {
        assertTrue(!key.meaning().isEmpty() && !key.meaning().endsWith("."), "a line without a full stop");
        if (key.shape() instanceof Shape.Number number && !key.example().isEmpty()) {
            double value = WrittenNumber.of(key.example()).orElseThrow().value();
            assertTrue(number.quantity().legal().range().contains(value), key.example());
        }
    }
}
