package no.brobygger.report.page.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Series;
import no.brobygger.analysis.Summary;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.page.options.PlanRow;
import no.brobygger.report.page.options.PlanTable;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.TerminalValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionPageTest {

    private static final Wording ENGLISH = Wording.in(Language.EN, "NOK");

    private final Analysis analysis = CaseFixture.thatPays().analysis();
    private final DecisionPage page = DecisionPage.of(analysis, DecisionBasis.NONE);

    @Test
    void the_ask_says_what_goes_out_and_what_comes_back() {
        assertEquals(new Value.Money(analysis.proposal().ask().invested(), page.scale()),
                page.ask().get(0).values().get("invested"));
        assertEquals(new Value.Money(analysis.proposal().ask().returned(), page.simulated()),
                page.ask().get(1).values().get("returned"));
        assertEquals(new Value.Money(analysis.proposal().ask().customerValue(), page.simulated()),
                page.ask().get(1).values().get("value"));
    }

    @Test
    void the_headline_npv_is_the_mean_with_its_range() {
        Summary npv = analysis.proposal().summary(Measure.NPV);
        Tile tile = page.tiles().get(0);
        assertEquals(new Value.Money(npv.mean(), page.simulated()), tile.value());
        assertEquals(new Value.Amount(npv.p10(), page.simulated()), tile.detail().values().get("p10"));
        assertEquals(new Value.Amount(npv.p90(), page.simulated()), tile.detail().values().get("p90"));
    }

    @Test
    void the_parts_beside_the_chart_begin_where_the_course_of_the_cash_ends_and_add_up_to_npv() {
        CumulativeCash cash = page.cash();
        int last = cash.months() - 1;
        double tiny = 1e-6;
        assertEquals(cash.band().p10()[last], cash.within().p10(), tiny);
        assertEquals(cash.band().p90()[last], cash.within().p90(), tiny);
        assertEquals(cash.band().mean()[last], cash.within().mean(), tiny);
        assertEquals(cash.npv().mean(), cash.within().mean() + cash.after().mean(), tiny);
    }

    @Test
    void simulated_figures_end_with_the_digit_that_the_trials_know_and_exact_ones_do_not() {
        Analysis rough = withError(analysis, 3e6);
        DecisionPage page = DecisionPage.of(rough, DecisionBasis.NONE);
        assertEquals(new MoneyScale(MoneyScale.Unit.MILLION, 1), page.scale());
        assertEquals(new MoneyScale(MoneyScale.Unit.MILLION, 0), page.simulated());
        String tile = ENGLISH.show(page.tiles().get(0).value()) + " " + ENGLISH.say(page.tiles().get(0).detail());
        String verdict = page.verdict().sentences().stream().map(ENGLISH::say).collect(Collectors.joining(" "));
        String npv = ENGLISH.say(page.ask().get(2)).replaceAll(" at .*%", "");
        String cells = page.plans().rows().get(1).cells().subList(1, 4).stream().map(ENGLISH::show)
                .collect(Collectors.joining(" "));
        for (String simulated : List.of(tile, verdict, npv, cells)) {
            assertFalse(simulated.matches(".*\\d\\.\\d.*"), simulated);
        }
        assertTrue(ENGLISH.say(page.ask().get(0)).contains("90.0m"), ENGLISH.say(page.ask().get(0)));
        assertTrue(ENGLISH.show(page.plans().rows().get(1).cells().get(0)).contains("."));
        assertTrue(ENGLISH.say(page.chartNote()).contains("standard error of the mean NPV: NOK\u00a03.0m"));
    }

    private static Analysis withError(Analysis a, double error) {
        List<PlanAnalysis> plans = a.plans().stream().map(p -> {
            Map<Measure, Summary> measures = new EnumMap<>(p.measures());
            Summary s = p.summary(Measure.NPV);
            measures.put(Measure.NPV, new Summary(s.mean(), s.sd(), error, s.p5(), s.p10(), s.p25(), s.p50(), s.p75(),
                    s.p90(), s.p95(), s.undefined(), s.precision()));
            return new PlanAnalysis(p.plan(), p.central(), measures, p.probabilities(), p.expectedShortfall(),
                    p.monthly(), p.expected(), p.ask());
        }).toList();
        return new Analysis(a.scenario(), plans, a.npv(), a.beats(), a.segments(), a.warnings());
    }

    @Test
    void rate_and_payback_are_those_of_the_expected_flow() {
        assertEquals(new Value.Percent(analysis.proposal().expected().get(Measure.IRR).value(), 0),
                page.tiles().get(1).value());
        double payback = analysis.proposal().expected().get(Measure.DISCOUNTED_PAYBACK_MONTHS).value();
        assertEquals(new Value.MonthNumber((int) payback), page.tiles().get(2).value());
    }

    @Test
    void the_probability_of_loss_counts_the_trials_below_zero() {
        double[] npv = analysis.npv().get("balanced");
        long below = java.util.Arrays.stream(npv).filter(v -> v < 0).count();
        assertEquals(new Value.Chance(below / (double) npv.length), page.tiles().get(5).value());
    }

    @Test
    void the_chart_shows_the_band_of_the_analysis() {
        assertSame(analysis.proposal().monthly().get(Series.CUMULATIVE_DISCOUNTED_CASH_DIFFERENCE), page.cash().band());
    }

    @Test
    void every_plan_of_the_file_stands_in_the_table_once() {
        List<PlanRow> rows = page.plans().rows();
        assertEquals(List.of("Current plan", "Balanced brand and activation", "All to activation"),
                rows.stream().map(row -> ((Value.Text) row.plan()).text()).toList());
        assertEquals(List.of(false, true, false), rows.stream().map(PlanRow::proposed).toList());
        assertEquals(List.of(), page.plans().note());
    }

    @Test
    void of_many_plans_the_best_are_shown_and_the_reader_is_told() {
        PlanTable plans = DecisionPage.of(CaseFixture.thatPays().plans(8).analysis(), DecisionBasis.NONE).plans();
        assertEquals(List.of("Current plan", "Balanced brand and activation", "Alternative number 4",
                "Alternative number 5", "Alternative number 6", "Alternative number 7"),
                plans.rows().stream().map(row -> ((Value.Text) row.plan()).text()).toList());
        assertEquals(1, plans.note().size());
    }

    @Test
    void a_long_name_is_cut_at_a_word() {
        String name = DecisionPage.of(CaseFixture.thatPays()
                .labelled("Balanced brand building and activation with customer experience").analysis(), DecisionBasis.NONE)
                .plans().rows().get(1).plan() instanceof Value.Text text ? text.text() : "";
        assertEquals("Balanced brand building and…", name);
    }

    @Test
    void exactly_the_advised_decision_is_marked() {
        assertEquals(List.of(true, false, false), page.options().stream().map(DecisionPage.Option::advised).toList());
        assertEquals(List.of(false, false, true), page(CaseFixture.thatLoses()).options().stream()
                .map(DecisionPage.Option::advised).toList());
    }

    @Test
    void a_first_stage_says_what_speaks_against_more() {
        DecisionPage uncertain = DecisionPage.of(CaseFixture.thatIsUncertain().analysis(), DecisionBasis.NONE);
        assertEquals("verdict.first-stage", uncertain.verdict().heading().key());
        assertTrue(uncertain.verdict().sentences().stream().anyMatch(s -> s.key().equals("verdict.doubt.chance")));
    }

    @Test
    void the_first_stage_ends_before_the_gate() {
        assertEquals("Approve the first 5\u00a0months, and decide again in Jun\u00a02027.",
                ENGLISH.say(page.options().get(1).text()));
    }

    @Test
    void a_cut_asks_for_less() {
        String ask = paragraph(CaseFixture.thatCutsAndLoses());
        assertTrue(ask.startsWith("We ask to spend NOK\u00a054.0m less than “Current plan” over 36\u00a0months."), ask);
        assertTrue(ask.contains("Expected change: NOK\u00a0\u2212"), ask);
        assertTrue(ask.contains("No money has to be put in first."), ask);
    }

    @Test
    void money_that_is_only_moved_is_not_called_an_investment() {
        assertTrue(paragraph(CaseFixture.thatMovesMoney()).startsWith("We ask to spend the money of “Current plan” differently"));
    }

    @ParameterizedTest
    @EnumSource(TerminalValue.class)
    void the_basis_of_what_comes_back_is_said_under_every_reading(TerminalValue mode) {
        String back = ENGLISH.say(page(CaseFixture.thatPays().terminalValue(mode)).ask().get(1));
        assertTrue(back.contains("in contribution before tax within the horizon"), back);
        assertEquals(mode == TerminalValue.CUSTOMER_BASE_AND_BRAND, back.contains("brand"), back);
    }

    private static String paragraph(CaseFixture fixture) {
        return page(fixture).ask().stream().map(ENGLISH::say).collect(Collectors.joining(" "));
    }

    private static DecisionPage page(CaseFixture fixture) {
        return DecisionPage.of(fixture.analysis(), DecisionBasis.NONE);
    }
}
