package no.brobygger.report.page.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.decision.crosscheck.ReplacedBenchmark;
import no.brobygger.decision.sensitivity.VarianceByEvidence;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.history.History;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

/** What the page shows must be what the scenario says, and leave nothing out without telling. */
class EvidencePageTest {

    private final Analysis analysis = CaseFixture.thatPays().analysis();
    private final Scenario scenario = analysis.scenario();
    private final EvidencePage page = EvidencePage.of(analysis, Optional.empty(), History.UNKNOWN, CaseFixture.manifest(analysis));

    @Test
    void every_input_is_counted_once_under_its_kind_of_evidence() {
        List<EvidenceCounts.Kind> kinds = page.counts().kinds();
        assertEquals(Evidence.values().length, kinds.size());
        assertEquals(scenario.assumptions().size(), kinds.stream().mapToInt(EvidenceCounts.Kind::all).sum());
        assertEquals(scenario.assumptions().stream().filter(a -> !a.provenance().byDefault()).count(),
                kinds.stream().mapToInt(EvidenceCounts.Kind::own).sum());
    }

    @Test
    void the_share_of_variance_stands_beside_the_number_of_inputs_where_it_is_known() {
        assertTrue(page.counts().kinds().stream().allMatch(kind -> kind.variance().isEmpty()));
        VarianceByEvidence variance = new VarianceByEvidence(Map.of(Evidence.RECORDS, 0.25, Evidence.JUDGEMENT, 0.5), 0.15, 0.1);
        EvidenceCounts counts = EvidenceCounts.of(scenario.assumptions(), Optional.of(variance));
        assertEquals(List.of(0.25, 0.0, 0.0, 0.0, 0.0, 0.5, 0.0),
                counts.kinds().stream().map(kind -> kind.variance().orElseThrow().share()).toList());
        assertEquals(new Value.Percent(0.15, 0), counts.rest().get(0).values().get("risks"));
    }

    @Test
    void month_and_note_stand_behind_a_source() {
        Assumption churn = ScenarioReader.read("scenarios/fjord-small.yaml", List.of("customers.churn={value: 13%, as-of: "
                + "2026-10, source: CRM, note: The CRM counts late payers as lost}")).segments().get(0).customers().churn().get(0);
        assertEquals(List.of(new Value.Text("2026-10"), new Value.Text("The CRM counts late payers as lost")),
                AssumptionRow.of(churn, Optional.empty()).more());
        assertEquals(List.of(), AssumptionRow.of(scenario.finance().taxRate(), Optional.empty()).more());
    }

    @Test
    void inputs_are_shown_or_counted_as_left_out() {
        Scenario dish = ScenarioReader.read("scenarios/dish-2015.yaml", List.of());
        for (int room : new int[] {0, 20, 30, 44, 200}) {
            EvidenceTable table = EvidenceTable.of(dish, room, Map.of());
            double lines = Stream.concat(table.own().stream(), table.builtIn().stream()).mapToDouble(line ->
                    line.alike().isEmpty() ? 1 : 1 + count(line.alike().get(0))).sum();
            double left = table.left().stream().mapToDouble(EvidencePageTest::count).sum();
            double alikeLeft = dish.assumptions().size() - lines - left;
            assertTrue(room < 40 ? alikeLeft >= 0 : alikeLeft == 0, room + " lines: " + alikeLeft);
            assertTrue(table.own().size() + table.builtIn().size() <= Math.max(room, 18), room + " lines");
        }
    }

    @Test
    void uncertain_inputs_come_before_certain_ones_where_room_is_short() {
        Scenario dish = ScenarioReader.read("scenarios/dish-2015.yaml", List.of());
        List<EvidenceTable.Line> own = EvidenceTable.of(dish, 30, Map.of()).own();
        assertTrue(own.size() < EvidenceTable.of(dish, 99, Map.of()).own().size());
        assertEquals(dish.assumptions().stream().filter(a -> !a.provenance().byDefault() && a.isUncertain())
                .filter(a -> !a.path().startsWith("risks.")).count(),
                own.stream().filter(line -> !(line.p10() instanceof Value.Nothing)).count());
    }

    /** The one with weight although it is certain, then the uncertain ones; all in the order of the file. */
    @Test
    void what_weighs_most_is_kept_where_room_is_short() {
        Scenario dish = ScenarioReader.read("scenarios/dish-2015.yaml", List.of());
        List<String> own = EvidenceTable.of(dish, 6, Map.of("rivals.spend", 0.5, "customers.revenue", 0.2)).own().stream()
                .map(line -> line.input().text()).toList();
        assertEquals(List.of("market.churn", "customers.revenue", "rivals.spend"), own);
    }

    @Test
    void benchmarks_alike_stand_once_with_their_number() {
        EvidenceTable.Line halfLife = page.inputs().builtIn().stream()
                .filter(line -> line.input().text().equals("brand.half-life")).findFirst().orElseThrow();
        assertEquals(1, count(halfLife.alike().get(0)));
        assertTrue(page.inputs().builtIn().stream().noneMatch(l -> l.input().text().equals("activation.half-life")));
    }

    @Test
    void missing_evidence_against_is_told_and_given_evidence_is_shown() {
        assertEquals(List.of(), page.against());
        Scenario dish = ScenarioReader.read("scenarios/dish-2015.yaml", List.of());
        assertTrue(EvidencePage.against(dish).get(0).text().startsWith("The filings do not show what advertising"));
    }

    /** Those of the file, each with what its own figure adds to NPV; the largest first, those without effect apart. */
    @Test
    void a_benchmark_that_the_file_replaces_is_named_with_its_effect() {
        List<ReplacedBenchmark> replaced = List.of(new ReplacedBenchmark("a", Optional.empty(), 8e6, 2e6),
                new ReplacedBenchmark("b", Optional.empty(), 15e6, -5e6), new ReplacedBenchmark("c", Optional.empty(), 1e7, 0));
        ReplacedNote note = ReplacedNote.of(replaced).get(0);
        assertEquals(List.of("b", "a"), note.effects().stream()
                .map(effect -> ((Value.Text) effect.values().get("path")).text()).toList());
        assertEquals(-5e6, ((Value.MoneyEffect) note.effects().get(0).values().get("gain")).amount());
        assertEquals(List.of(new Value.Text("c")), note.others());
        assertEquals(List.of(), ReplacedNote.of(List.of()));
    }

    @Test
    void the_title_says_what_the_ranges_rest_on() {
        assertEquals("honesty.title.both", page.title().key());
        long uncertain = scenario.assumptions().stream().filter(Assumption::isUncertain).count();
        assertEquals(new Value.Number(uncertain, 0), page.title().values().get("uncertain"));
        assertEquals(new Value.Number(1, 0), page.title().values().get("measured"));
    }

    private static double count(Statement statement) {
        return ((Value.Number) statement.values().get("count")).number();
    }
}
