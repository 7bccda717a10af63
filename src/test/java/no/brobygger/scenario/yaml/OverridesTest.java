package no.brobygger.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Location;
import no.brobygger.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What {@code --set path=value} does; what it refuses is in {@code wrong-files.txt}. */
class OverridesTest {
    private static final String RICH = "src/test/resources/reference/model/m2-segments-and-all.yaml";
    private static final String SMALL = "scenarios/fjord-small.yaml";

    private static Scenario with(String file, String... overrides) {
        return ScenarioReader.read(file, List.of(overrides));
    }

    @Test
    void an_override_replaces_a_value_and_is_where_it_comes_from() {
        Scenario s = with(SMALL, "customers.churn={p10: 11%, p90: 15%}");
        assertEquals(Distribution.LogNormal.ofP10P90(0.11, 0.15), s.segments().get(0).customers().churn().get(0).distribution());
        assertEquals(Location.whole("--set customers.churn={p10: 11%, p90: 15%}"),
                s.segments().get(0).customers().churn().get(0).provenance().location().orElseThrow());
        assertEquals(List.of("customers.churn={p10: 11%, p90: 15%}"), s.origin().overrides());
    }

    @Test
    void the_last_of_two_overrides_holds() {
        assertEquals(12, with(SMALL, "months=24", "months=12").horizon().months());
    }

    @Test
    void an_override_makes_the_maps_that_are_missing_on_its_way() {
        assertEquals(0.08, with(SMALL, "finance.discount-rate=8%").finance().discountRate().median());
    }

    @Test
    void elements_of_lists_are_found_by_number_and_by_name() {
        Scenario s = with(RICH, "segments.homes.customers.churn[3]=10%", "plans.build.budget[1]=1M",
                "risks.Cold winter.probability=90%", "plans.build.costs.Platform.amount=4M", "risks[3].months=7");
        assertEquals(0.10, s.segments().get(0).customers().churn().get(2).median());
        assertEquals(1e6, s.plan("build").budget().get(0));
        assertEquals(0.90, s.risks().get(0).probability());
        assertEquals(4e6, s.plan("build").costs().get(0).amount().median());
        assertEquals(7, s.risks().get(2).months());
    }

    @Test
    void null_removes_a_key_or_an_element() {
        Scenario s = with(RICH, "rivals=null", "risks.Rare=null");
        assertTrue(s.rivals().isEmpty());
        assertEquals(List.of("Cold winter", "Late platform"), s.risks().stream().map(r -> r.name()).toList());
    }

    @Test
    void every_assumption_can_be_overridden_under_its_own_path() {
        Scenario s = with(RICH);
        List<String> stated = s.assumptions().stream().filter(a -> !a.provenance().byDefault()).map(a -> a.path()).toList();
        assertTrue(stated.size() > 40);
        for (String path : stated) {
            String value = Double.toString(s.assumptions().stream().filter(a -> a.path().equals(path)).findFirst()
                    .orElseThrow().median()).replaceFirst("\\.0$", "");
            Scenario same = with(RICH, path + "=" + value);
            assertEquals("--set " + path + "=" + value, same.assumptions().stream().filter(a -> a.path().equals(path))
                    .findFirst().orElseThrow().provenance().location().orElseThrow().file(), path);
        }
    }
}
