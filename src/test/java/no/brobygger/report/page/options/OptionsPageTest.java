package no.brobygger.report.page.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Series;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Page 3 must say of each plan what the analysis says of it. */
class OptionsPageTest {

    private static final Wording ENGLISH = Wording.in(Language.EN, "NOK");

    private final Analysis analysis = CaseFixture.thatPays().plans(8).analysis();
    private final OptionsPage page = OptionsPage.of(analysis, DecisionBasis.NONE);

    @Test
    void every_plan_of_the_file_has_a_row_in_the_order_of_the_file() {
        assertEquals(analysis.plans().stream().map(p -> Labels.brief(p.plan())).toList(),
                page.rows().stream().map(PlanRow::plan).toList());
    }

    @Test
    void a_row_holds_the_figures_of_its_plan() {
        PlanAnalysis plan = analysis.plans().get(4);
        List<Value> cells = page.rows().get(4).cells();
        assertEquals(List.of(plan.summary(Measure.NPV).mean(), plan.summary(Measure.NPV).p10(),
                plan.summary(Measure.NPV).p90()), Stream.of(1, 2, 3).map(i -> amount(cells.get(i))).toList());
        assertEquals(plan.summary(Measure.FIRST_YEAR_RESULT).mean(), amount(cells.get(7)));
        assertEquals(new Value.Number(plan.central().value(Measure.MARGINAL_RETURN), 2), cells.get(10));
        assertEquals(new Value.Chance(plan.probabilities().best()), cells.get(11));
        assertEquals(new Value.Chance(analysis.beats().get(plan.plan().name()).get("balanced")), cells.get(12));
    }

    @Test
    void the_change_of_share_is_a_difference_to_the_baseline() {
        double share = analysis.proposal().summary(Measure.MARKET_SHARE).mean();
        double baseline = analysis.baseline().summary(Measure.MARKET_SHARE).mean();
        assertEquals(new Value.Percent(share, 1), page.rows().get(1).cells().get(8));
        assertEquals(new Value.Difference(100 * (share - baseline), 1), page.rows().get(1).cells().get(9));
    }

    @Test
    void the_baseline_has_no_value_against_itself() {
        List<String> cells = page.rows().get(0).cells().stream().map(ENGLISH::show).toList();
        assertEquals(List.of("–", "–", "–", "–", "–", "–", "–"), cells.subList(1, 8));
    }

    @Test
    void the_parts_of_the_money_add_up_to_the_spend_of_the_table() {
        assertEquals(List.of(), page.money(), "eight plans leave no room");
        Analysis few = CaseFixture.thatPays().analysis();
        OptionsPage page = OptionsPage.of(few, DecisionBasis.NONE);
        PlanMoney money = page.money().get(0);
        for (int i = 0; i < page.rows().size(); i++) {
            PlanMoney.Split split = money.plans().get(i);
            assertEquals(amount(page.rows().get(i).cells().get(0)), split.total(), 1e-6);
            double marketing = Stream.of(few.plans().get(i).central().monthly().get(Series.MARKETING))
                    .flatMapToDouble(java.util.Arrays::stream).sum();
            assertEquals(marketing, split.byKind().values().stream().mapToDouble(Double::doubleValue).sum(), 1e-6);
        }
        assertEquals(0.5, money.plans().get(1).brandShare());
        assertEquals(0.0, money.plans().get(1).byKind().get(ActivityKind.EXPERIENCE));
    }

    static Stream<Arguments> rankings() {
        CaseFixture of = CaseFixture.thatPays();
        return Stream.of(Arguments.of(of, "proposal"),
                Arguments.of(CaseFixture.thatPays().proposalAlone(), "of-two"),
                Arguments.of(CaseFixture.thatCuts(), "other"),
                Arguments.of(CaseFixture.thatLoses().proposalAlone(), "baseline"),
                Arguments.of(CaseFixture.thatChangesNothing().proposalAlone(), "nothing"));
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void title_and_lead_say_which_plan_is_worth_most(CaseFixture fixture, String ranking) {
        OptionsPage any = OptionsPage.of(fixture.analysis(), DecisionBasis.NONE);
        assertEquals("options.title." + ranking, any.title().key());
        assertEquals("options.best." + ranking, any.lead().get(0).key());
        Stream.concat(Stream.of(any.title()), any.lead().stream()).forEach(ENGLISH::say);
    }

    @Test
    void the_runner_up_is_named_where_the_proposal_is_worth_most() {
        String lead = ENGLISH.say(OptionsPage.of(CaseFixture.thatPays().analysis(), DecisionBasis.NONE).lead().get(1));
        assertTrue(lead.startsWith("Of the alternatives “All to activation” comes closest, with NOK\u00a046m"), lead);
    }

    @Test
    void the_lead_says_whether_the_next_krone_returns_more_than_it_costs() {
        assertEquals("options.next.more", lastOfLead(CaseFixture.thatPays()));
        assertEquals("options.next.about", lastOfLead(CaseFixture.thatPays().proposal(4, 0.4, 10)));
        assertEquals("options.next.less", lastOfLead(CaseFixture.thatPays().proposal(6, 0.4, 10)));
    }

    private static String lastOfLead(CaseFixture fixture) {
        List<Statement> lead = OptionsPage.of(fixture.analysis(), DecisionBasis.NONE).lead();
        return lead.get(lead.size() - 1).key();
    }

    private static double amount(Value value) {
        return ((Value.Amount) value).amount();
    }
}
