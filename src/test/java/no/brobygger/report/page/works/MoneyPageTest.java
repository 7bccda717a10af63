package no.brobygger.report.page.works;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.SegmentValue;
import no.brobygger.analysis.Series;
import no.brobygger.analysis.ValueBridge;
import no.brobygger.finance.measure.SimpleLifetimeValue;
import no.brobygger.quantity.Compounding;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.statement.Course;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.Segment;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Page 5 must say of the chain from spend to cash what the analysis says. */
class MoneyPageTest {

    private static final Wording ENGLISH = Wording.in(Language.EN, "NOK");

    private final Analysis analysis = CaseFixture.thatPays().analysis();
    private final MoneyPage page = MoneyPage.of(analysis);
    private final ValueBridge bridge = analysis.proposal().central().bridge();

    @Test
    void outcomes_bring_what_the_value_bridge_says() {
        for (Outcome outcome : List.of(Outcome.NEW_CUSTOMERS, Outcome.CHURN, Outcome.PRICE, Outcome.REFERRAL)) {
            assertEquals(bridge.contribution().get(outcome),
                    ((Value.MoneyEffect) page.chain().outcomes().get(outcome.ordinal()).amount()).amount());
        }
        assertEquals(new Value.Nothing(), page.chain().outcomes().get(Outcome.VOLUME.ordinal()).amount());
    }

    @Test
    void outcomes_and_what_they_bring_together_add_up_to_contribution() {
        double sum = page.chain().outcomes().stream().map(CausalChain.Moved::amount)
                .mapToDouble(v -> v instanceof Value.MoneyEffect money ? money.amount() : 0).sum()
                + ((Value.MoneyEffect) page.chain().together()).amount();
        assertEquals(((Value.MoneyEffect) page.chain().contribution()).amount(), sum, 1e-6);
        assertEquals(-bridge.marketing(), ((Value.MoneyEffect) page.chain().marketing()).amount());
        assertEquals(analysis.proposal().central().value(Measure.NPV),
                ((Value.MoneyEffect) page.chain().npv()).amount());
    }

    @Test
    void the_lines_of_short_and_long_cumulate_discounted_cash() {
        double[] cash = analysis.proposal().central().shortAndLong().get(ActivityKind.BRAND);
        double present = 0;
        for (int t = 1; t <= cash.length; t++) {
            present += cash[t - 1] / Compounding.growthFactor(0.09, t);
        }
        assertEquals(present, page.shortAndLong().lines().get(0).last(), 1e-6);
        assertEquals(List.of(Course.Role.BRAND, Course.Role.ACTIVATION),
                page.shortAndLong().lines().stream().map(Course.Line::role).toList());
    }

    @Test
    void attractiveness_is_that_of_both_plans() {
        assertEquals(analysis.proposal().monthly().get(Series.ATTRACTIVENESS),
                page.attractiveness().lines().get(1).band().orElseThrow());
    }

    /** By hand: 60,000 / 13 % − 27,000; 28 % of 461,538; 205,000 − 72 % of it; 205,000 − 27,000; 205 / 27. */
    @Test
    void the_bridge_from_simple_to_real_adds_up() {
        assertEquals(List.of("6,400", "13.0%", "434,538", "−129,231", "−127,308", "178,000", "205,000", "27,000", "7.6"),
                page.segments().rows().get(0).cells().stream().map(ENGLISH::show).toList());
    }

    @Test
    void the_most_valuable_segment_stands_first() {
        Segment only = analysis.scenario().segments().get(0);
        List<SegmentValue> segments = new ArrayList<>();
        for (double clv : new double[] {100, 300, 200}) {
            segments.add(new SegmentValue(new Segment("s" + (int) clv, only.market(), only.customers()), 0.2,
                    SimpleLifetimeValue.of(100, 0.2, 0.5, clv, 40)));
        }
        Analysis several = new Analysis(analysis.scenario(), analysis.plans(), analysis.npv(), analysis.beats(), segments,
                List.of());
        assertEquals(List.of("s300", "s200", "s100"), SegmentTable.of(several).rows().stream()
                .map(row -> ENGLISH.say(row.segment())).toList());
    }

    /** Benchmarks: brand 14 % (4 to 35 %) more new customers, churn −2 % (−6 to 0 %). */
    @Test
    void lifts_are_those_of_the_scenario_with_their_evidence() {
        LiftTable lifts = LiftTable.of(ScenarioReader.read("scenarios/fjord-small.yaml", List.of()));
        LiftTable.Row brand = lifts.rows().get(0);
        assertEquals("14%", ENGLISH.show(brand.cells().get(0).median()));
        assertEquals("4% to 35%", ENGLISH.say(brand.cells().get(0).range().get(0)));
        assertEquals("−2.0%", ENGLISH.show(brand.cells().get(1).median()));
        assertEquals(List.of("benchmark"), brand.evidence().stream().map(ENGLISH::say).toList());
    }

    /** The scenario: the app lifts the index of innovation by 3 points; a point moves choice and churn. */
    @Test
    void what_an_activity_moves_through_an_index_is_in_the_chain_and_in_the_table() {
        Scenario nordic = ScenarioReader.read("scenarios/nordic-power.yaml", List.of("simulation.trials=500"));
        CausalChain.Pressure app = MoneyPage.of(new Analyst(nordic).analyse(1)).chain().pressures().get(4);
        assertEquals(List.of(Outcome.NEW_CUSTOMERS.ordinal(), Outcome.CHURN.ordinal()), app.moves());
        LiftTable lifts = LiftTable.of(nordic);
        assertTrue(ENGLISH.say(lifts.rows().get(4).name()).contains("(+3.0 "), ENGLISH.say(lifts.rows().get(4).name()));
        assertTrue(ENGLISH.say(lifts.rows().get(5).name()).startsWith("One point of "));
    }

    /** The file: ten activities, six segments and three indices; the page has room for seven lifts and three segments. */
    @Test
    void of_many_the_largest_are_shown_and_the_others_counted() {
        Scenario many = ScenarioReader.read("src/test/resources/no/brobygger/report/pdf/many.yaml",
                List.of("simulation.trials=500"));
        MoneyPage full = MoneyPage.of(new Analyst(many).analyse(1));
        assertEquals(List.of("Television and cinema with sponsorships", "Outdoor and print advertising",
                "Search and shopping advertising", "Dealer bonuses and in-store offers",
                "Customer service and self-service"), full.response().panels().stream().map(p -> p.name().text()).toList());
        assertEquals(5, full.chain().pressures().size());
        assertEquals(7, full.lifts().rows().size());
        assertTrue(ENGLISH.say(full.chainNote()).endsWith("left out: 5."), ENGLISH.say(full.chainNote()));
        assertEquals(List.of("Small companies", "Households elsewhere", "Households in cities"),
                full.segments().rows().stream().map(row -> ENGLISH.say(row.segment())).toList());
        assertTrue(ENGLISH.say(full.segments().heading()).contains("the smallest 3"));
        assertEquals(3, full.points().get(0).rows().size());
        assertTrue(ENGLISH.say(full.points().get(0).note()).endsWith("1 more."));
    }

    /** The scenario: two indices; the values themselves are checked where they are worked out. */
    @Test
    void the_value_of_a_point_stands_beside_that_of_cac_where_there_are_indices() {
        Scenario nordic = ScenarioReader.read("scenarios/nordic-power.yaml", List.of());
        assertEquals(List.of("tilfredshet +1", "innovasjonsgrad +1", "CAC −1%"), PointWorth.of(nordic).get(0).rows()
                .stream().map(row -> ENGLISH.say(row.name()).replace('\u00a0', ' ')).toList());
        assertEquals(List.of(), page.points());
    }

    /** By hand: a curve half saturated at today's spend, of which the proposal spends five times as much: 5 / (5 + 1). */
    @Test
    void the_curves_reach_twice_as_far_as_the_larger_spend() {
        ResponseCurves curves = ResponseCurves.of(ScenarioReader.read("scenarios/fjord-small.yaml",
                List.of("marketing.brand.reference-spend=6M", "marketing.brand.shape=1",
                        "marketing.brand.half-saturation=1", "marketing.brand.effectiveness=1")));
        ResponseCurves.Panel brand = curves.panels().get(0);
        assertEquals(0.5, brand.baseline().share(), 1e-12);
        assertEquals(5.0 / 6, brand.proposal().share(), 1e-12);
        assertEquals(2 * brand.proposal().spend(), brand.curve().get(brand.curve().size() - 1).spend());
    }

    static Stream<Arguments> titles() {
        return Stream.of(
                Arguments.of(CaseFixture.thatPays(),
                        "NOK 79.0m more in marketing adds NOK 150.5m of contribution, NOK 93.3m through new customers"),
                Arguments.of(CaseFixture.thatCutsAndLoses(), "NOK 47.4m less in marketing gives up NOK 107.5m of "
                        + "contribution, NOK 66.7m through new customers"),
                Arguments.of(CaseFixture.thatMovesMoney(), "The same marketing money adds NOK 43.0m of contribution, "
                        + "NOK 26.7m through new customers"),
                Arguments.of(CaseFixture.thatChangesNothing(),
                        "The same marketing money does not change the contribution"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void the_title_says_what_carries_the_contribution(CaseFixture fixture, String title) {
        assertEquals(title, ENGLISH.say(MoneyPage.of(fixture.analysis()).title()).replace('\u00a0', ' '));
    }

    @Test
    void an_outcome_that_others_take_from_is_not_said_to_be_a_part() {
        Map<Outcome, Double> parts = new EnumMap<>(Outcome.class);
        List.of(Outcome.values()).forEach(o -> parts.put(o, 0.0));
        parts.put(Outcome.PRICE, 30e6);
        parts.put(Outcome.CHURN, -10e6);
        Statement title = MoneyPage.title(new ValueBridge(parts, 0, -5e6, 0, 0, 0, 0, 0), new MoneyScale(
                MoneyScale.Unit.MILLION, 1));
        assertEquals("works.title.gains.most", title.key());
    }

    @Test
    void a_real_scenario_fills_the_page() {
        Analysis fjord = new Analyst(ScenarioReader.read("scenarios/fjord-small.yaml",
                List.of("simulation.trials=500"))).analyse(1);
        MoneyPage full = MoneyPage.of(fjord);
        assertEquals(fjord.segments().get(0).lifetimeValue().presentMargin(),
                ((Value.Amount) full.segments().rows().get(0).cells().get(6)).amount());
        assertTrue(full.chain().pressures().get(0).moves().contains(Outcome.PRICE.ordinal()));
    }
}
