package no.brobygger.report.page.donothing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Series;
import no.brobygger.analysis.Summary;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Page 2 must say what the analysis says of the baseline. */
class DoNothingPageTest {

    private static final Wording ENGLISH = Wording.in(Language.EN, "NOK");

    private final Analysis analysis = CaseFixture.thatPays().analysis();
    private final DoNothingPage page = DoNothingPage.of(analysis, DecisionBasis.NONE);

    @Test
    void the_charts_show_the_bands_of_both_plans() {
        for (PlanAnalysis plan : List.of(analysis.baseline(), analysis.proposal())) {
            int line = plan == analysis.baseline() ? 0 : 1;
            assertEquals(plan.monthly().get(Series.SHARE), page.share().lines().get(line).band().orElseThrow());
            assertArrayEquals(plan.monthly().get(Series.CONTRIBUTION).p50(),
                    page.contribution().lines().get(line).values());
        }
    }

    @Test
    void the_end_of_the_table_is_the_central_case_in_the_last_month() {
        int last = 35;
        double baseline = analysis.baseline().central().monthly().get(Series.CUSTOMERS)[last];
        double proposal = analysis.proposal().central().monthly().get(Series.CUSTOMERS)[last];
        assertEquals(List.of(new Value.Number(6400, 0), new Value.Number(baseline, 0), new Value.Number(proposal, 0),
                new Value.Difference(proposal - baseline, 0)), row("state.customers").cells());
    }

    /** By hand: 12 million of marketing today, no other acquisition cost, over 1,100 new customers. */
    @Test
    void today_is_what_the_scenario_says() {
        assertEquals("10,909", ENGLISH.show(row("state.cac").cells().get(0)));
        assertEquals("12.3%", ENGLISH.show(row("state.share").cells().get(0)));
        assertEquals("205,000", ENGLISH.show(row("state.clv").cells().get(0)));
    }

    /** By hand: 12 · 70 lost over a mean of 6,400 customers. */
    @Test
    void churn_is_that_of_the_last_twelve_months() {
        assertEquals("13.1%", ENGLISH.show(row("state.churn").cells().get(1)));
    }

    private StateTable.Row row(String key) {
        return page.state().rows().stream().filter(r -> r.label().key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void share_of_voice_needs_rivals() {
        assertTrue(page.state().rows().stream().noneMatch(r -> r.label().key().equals("state.share-of-voice")));
    }

    @Test
    void value_arrives_as_the_measures_say() {
        List<Measure> measures = List.of(Measure.NPV_BY_MONTH_6, Measure.NPV_BY_MONTH_12, Measure.NPV_BY_MONTH_24,
                Measure.NPV_CASH, Measure.NPV);
        double npv = analysis.proposal().summary(Measure.NPV).mean();
        for (int i = 0; i < measures.size(); i++) {
            Summary summary = analysis.proposal().summary(measures.get(i));
            List<Value> cells = page.later().rows().get(i).cells();
            assertEquals(List.of(summary.mean(), summary.p10(), summary.p90()),
                    cells.subList(0, 3).stream().map(c -> ((Value.Amount) c).amount()).toList());
            if (cells.get(3) instanceof Value.Percent share) {
                assertEquals(1 - summary.mean() / npv, share.share());
            }
        }
        assertEquals(List.of("all", "all", "91%", "60%", ""),
                page.later().rows().stream().map(r -> ENGLISH.show(r.cells().get(3))).toList());
    }

    @Test
    void no_share_of_a_loss_is_said_to_come_later() {
        LaterTable later = LaterTable.of(CaseFixture.thatLoses().analysis());
        assertEquals(3, later.heads().size());
        later.rows().forEach(row -> assertEquals(3, row.cells().size()));
    }

    @Test
    void months_beyond_the_horizon_are_left_out() {
        assertEquals(List.of("Month\u00a06", "Month\u00a012", "NPV"), LaterTable.of(CaseFixture.thatPays().months(12)
                .analysis()).rows().stream().map(r -> ENGLISH.say(r.label())).toList());
        LaterTable month = LaterTable.of(CaseFixture.thatPays().months(1).analysis());
        assertEquals(List.of(), month.sentence());
        assertEquals(2, month.rows().size());
    }

    static Stream<Arguments> titles() {
        String falls = "If we do nothing, our market share falls from 12.3% to 12.1% in 36 months; ";
        return Stream.of(Arguments.of(CaseFixture.thatPays(), falls + "with the proposal it ends at 13.8%"),
                Arguments.of(CaseFixture.thatCutsAndLoses(), falls + "with the proposal it ends at 10.9%"),
                Arguments.of(CaseFixture.thatChangesNothing(), falls + "the proposal does not change that"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void the_title_says_what_happens_to_the_market_share(CaseFixture fixture, String title) {
        assertEquals(title, said(DoNothingPage.of(fixture.analysis(), DecisionBasis.NONE).title()));
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(CaseFixture.thatLoses(), "A budget of 12 months sees NOK −19.8m, and later months do not"),
                Arguments.of(CaseFixture.thatCuts(), "A budget of 12 months sees a gain of NOK 10.3m; later months turn"),
                Arguments.of(CaseFixture.thatMovesMoney(), "A budget of 12 months sees NOK 3.8m of the NPV of NOK 59.8m"),
                Arguments.of(CaseFixture.thatChangesNothing(), "A budget of 12 months sees NOK 0; NPV is NOK 0."));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void what_a_budget_of_a_year_sees_is_said_for_every_case(CaseFixture fixture, String start) {
        String sentence = said(LaterTable.of(fixture.analysis()).sentence().get(0));
        assertTrue(sentence.startsWith(start), sentence);
    }

    @Test
    void the_status_quo_of_a_scenario_goes_on_from_today() {
        Scenario scenario = ScenarioReader.read("scenarios/fjord-small.yaml", List.of("simulation.trials=500"));
        Analysis fjord = new Analyst(scenario).analyse(1);
        StateTable.Row churn = StateTable.of(fjord).rows().get(2);
        assertEquals(((Value.Percent) churn.cells().get(0)).share(), ((Value.Percent) churn.cells().get(1)).share(), 1e-3);
        StateTable.Row attractiveness = StateTable.of(fjord).rows().get(5);
        assertEquals("100.0", ENGLISH.show(attractiveness.cells().get(1)));
    }

    @Test
    void need_and_share_of_voice_stand_where_the_scenario_gives_them() {
        Analysis nordic = new Analyst(ScenarioReader.read("scenarios/nordic-power.yaml",
                List.of("simulation.trials=500"))).analyse(1);
        DoNothingPage full = DoNothingPage.of(nordic, DecisionBasis.NONE);
        assertEquals(nordic.scenario().heading().notes().need().orElseThrow(), full.need().get(0).text());
        double[] months = nordic.proposal().central().monthly().get(Series.SHARE_OF_VOICE);
        assertEquals(new Value.Percent(months[months.length - 1], 1), full.state().rows().get(6).cells().get(2));
        assertEquals(List.of(), page.need());
    }

    private static String said(Statement statement) {
        return ENGLISH.say(statement).replace('\u00a0', ' ');
    }
}
