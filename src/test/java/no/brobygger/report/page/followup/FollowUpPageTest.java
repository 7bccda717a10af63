package no.brobygger.report.page.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Series;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.FollowUp;
import no.brobygger.scenario.Kpi;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page promises must be what the analysis says. */
class FollowUpPageTest {

    private static final double EXACT = 1e-6;

    @Test
    void the_title_names_the_extra_money_from_the_first_gate_on() {
        Analysis analysis = CaseFixture.thatPays().followUp(List.of(), new FollowUp(List.of(13, 7), "CMO")).analysis();
        double[] marketing = analysis.proposal().central().monthly().get(Series.MARKETING);
        double[] before = analysis.baseline().central().monthly().get(Series.MARKETING);
        double more = Arrays.stream(marketing).skip(6).sum() - Arrays.stream(before).skip(6).sum();
        assertEquals(30 * 2.5e6, more, EXACT, "NOK 2.5m more a month, in thirty months");
        assertEquals(more, ((Value.Money) page(analysis).title().values().get("open")).amount(), EXACT);
    }

    @Test
    void the_path_is_that_of_the_bands() {
        Analysis analysis = CaseFixture.thatPays().analysis();
        ExpectedPath path = page(analysis).path();
        assertEquals(4, path.months().size());
        double[] share = analysis.proposal().monthly().get(Series.SHARE).p50();
        ExpectedPath.Line line = path.lines().get(1);
        assertEquals(share[2], ((Value.Percent) line.cells().get(0).median()).share());
        assertEquals(share[23], ((Value.Percent) line.cells().get(3).median()).share());
        Value p90 = line.cells().get(2).range().values().get("p90");
        assertEquals(analysis.proposal().monthly().get(Series.SHARE).p90()[11], ((Value.Percent) p90).share());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "11, 2", "12, 3", "24, 4", "120, 4"})
    void months_beyond_the_horizon_are_left_out(int months, int columns) {
        ExpectedPath path = page(CaseFixture.thatPays().months(months).analysis()).path();
        assertEquals(columns, path.months().size());
        path.lines().forEach(line -> assertEquals(columns, line.cells().size()));
    }

    @Test
    void the_title_says_how_much_can_still_be_kept_back() {
        assertEquals("follow-up.title.more", page(CaseFixture.thatPays().analysis()).title().key());
        assertEquals("follow-up.title.own", page(CaseFixture.thatCuts().analysis()).title().key());
        assertEquals("follow-up.title.own", page(CaseFixture.thatMovesMoney().analysis()).title().key());
        Analysis none = CaseFixture.thatPays().followUp(List.of(), new FollowUp(List.of(1), "")).analysis();
        assertEquals("follow-up.title.no-gate", page(none).title().key());
        assertEquals("follow-up.owner.none", page(none).owner().key());
    }

    @Test
    void key_figures_stand_in_their_family_as_they_were_written() {
        List<Kpi> kpis = List.of(
                new Kpi("Churn", Kpi.Family.OUTCOME, OptionalDouble.of(0.0159), OptionalDouble.of(0.015), true, "Service"),
                new Kpi("Visits", Kpi.Family.DESCRIPTIVE, OptionalDouble.of(2.5e6), OptionalDouble.empty(), false, ""));
        FollowUpPage page = page(CaseFixture.thatPays().followUp(kpis, new FollowUp(List.of(7), "CMO")).analysis());
        assertEquals(new Value.Percent(0.0159, 2), page.families().get(2).figures().get(0).now());
        assertEquals(new Value.Percent(0.015, 2), page.families().get(2).figures().get(0).target());
        assertEquals(new Value.Number(2.5e6, 0), page.families().get(0).figures().get(0).now());
        assertEquals(Value.Word.of("plans.reference"), page.families().get(0).figures().get(0).target());
        assertTrue(page.families().get(1).figures().isEmpty());
    }

    @Test
    void a_key_figure_that_a_file_writes_in_per_cent_is_printed_in_per_cent() {
        List<Kpi> kpis = ScenarioReader.read("scenarios/dish-2015.yaml", List.of()).kpis();
        assertEquals(List.of(false, false, true), kpis.stream().map(Kpi::percent).toList());
    }

    @Test
    void the_signatures_are_bound_to_the_input() {
        FollowUpPage page = page(CaseFixture.thatPays().analysis());
        assertEquals(new Value.Text("3f5a9c0d"), page.bound().values().get("hash"));
        assertEquals(3, page.roles().size());
    }

    private static FollowUpPage page(Analysis analysis) {
        return FollowUpPage.of(analysis, DecisionBasis.NONE, CaseFixture.manifest(analysis));
    }

    private static double amount(Value value) {
        return ((Value.Amount) value).amount();
    }
}
