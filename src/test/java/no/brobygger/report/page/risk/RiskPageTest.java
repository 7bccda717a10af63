package no.brobygger.report.page.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Summary;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.decision.stress.StressTest;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Provenance;
import no.brobygger.scenario.Range;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page shows must be what the analysis says. */
class RiskPageTest {

    private final Analysis analysis = CaseFixture.thatIsUncertain().analysis();
    private final RiskPage page = RiskPage.of(analysis, DecisionBasis.NONE);

    static Stream<CaseFixture> cases() {
        return Stream.of(CaseFixture.thatPays(), CaseFixture.thatLoses(), CaseFixture.thatPaysLater(),
                CaseFixture.thatIsUncertain(), CaseFixture.thatCuts(), CaseFixture.thatCutsAndLoses(),
                CaseFixture.thatMovesMoney(), CaseFixture.thatChangesNothing(), CaseFixture.thatPays().size(1e-3),
                CaseFixture.thatPays().size(1e12), CaseFixture.thatPays().spread(1e-9));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_trial_stands_in_one_class(CaseFixture fixture) {
        Analysis any = fixture.analysis();
        NpvDistribution distribution = RiskPage.of(any, DecisionBasis.NONE).distribution();
        double[] trials = any.npv().get("balanced");
        assertEquals(trials.length, Arrays.stream(distribution.counts()).sum());
        assertTrue(distribution.counts().length <= 200, distribution.counts().length + " classes");
        for (int i = 1; i < distribution.counts().length - 1; i++) {
            double from = distribution.edge(i);
            double to = distribution.edge(i + 1);
            assertEquals(Arrays.stream(trials).filter(v -> v >= from && v < to).count(), distribution.counts()[i],
                    "class " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_classes_below_zero_hold_the_trials_that_lose(CaseFixture fixture) {
        Analysis any = fixture.analysis();
        NpvDistribution d = RiskPage.of(any, DecisionBasis.NONE).distribution();
        double below = 0;
        for (int i = 0; i < d.counts().length; i++) {
            below += d.edge(i) < 0 ? d.counts()[i] : 0;
        }
        double lose = Arrays.stream(any.npv().get("balanced")).filter(v -> v < 0).count();
        assertEquals(lose, below);
        assertEquals(lose / d.trials(), d.loss());
        assertEquals(any.chanceOfLoss(any.proposal()), d.loss());
    }

    @Test
    void the_curve_rises_to_all_trials_but_those_beyond_the_axis() {
        NpvDistribution d = page.distribution();
        double[] trials = analysis.npv().get("balanced");
        for (int i = 0; i <= d.counts().length; i++) {
            double edge = d.edge(i);
            assertEquals(Arrays.stream(trials).filter(v -> v < edge).count() / (double) trials.length,
                    d.shareBelow(i), 1e-12);
        }
    }

    @Test
    void the_notes_say_how_likely_cash_alone_carries_it() {
        assertEquals(new Value.Chance(analysis.proposal().probabilities().npvCashPositive()),
                page.chartNotes().get(1).values().get("cash"));
    }

    @Test
    void the_title_says_how_it_may_come_out() {
        assertEquals("risk.title.gains", title(CaseFixture.thatPays()));
        assertEquals("risk.title.gains", title(CaseFixture.thatPaysLater()));
        assertEquals("risk.title.loses", title(CaseFixture.thatLoses()));
        assertEquals("risk.title.loses", title(CaseFixture.thatCutsAndLoses()));
        assertEquals("risk.title.nothing", title(CaseFixture.thatChangesNothing()));
        Summary loses = new Summary(-1, 1, 0.1, -3, -2, 0, 1, 2, 3, 4, 0, Summary.Precision.UNKNOWN);
        assertEquals("risk.title.loses-on-average", RiskPage.title(NpvDistribution.of(new double[] {-9, 1, 2, 3},
                loses, -9, 0.25, MoneyScale.WHOLE)).key());
    }

    @Test
    void a_risk_says_what_it_does_where_it_does_it_and_what_it_costs() {
        Risk risk = new Risk("Price war", 0.3, 7, 12, 6, amount("cost", new Distribution.Fixed(2e6)), Optional.empty(),
                Map.of(Outcome.PRICE, amount("price", Distribution.Normal.ofP10P90(-0.04, -0.01)),
                        Outcome.CHURN, amount("churn", new Distribution.Fixed(0.05))), Set.of("balanced"),
                "Price promises", "Pricing");
        RiskRegister.Line line = RiskRegister.of(CaseFixture.thatPays().risks(List.of(risk)).analysis().scenario(),
                StressTest.NONE).lines().get(0);
        assertEquals(List.of("risk.effect.churn", "risk.effect.price", "risk.effect.cost"),
                line.effects().stream().map(Statement::key).toList());
        assertEquals("Balanced brand and activation", ((Value.Text) line.where().get(0).values().get("plan")).text());
        assertEquals(new Value.PercentEffect(0.05, 0), line.effects().get(0).values().get("size"));
        Statement ends = ((Value.Word) line.effects().get(1).values().get("size")).statement();
        assertEquals(-0.04, ((Value.PercentEffect) ends.values().get("from")).share(), 1e-12);
        assertEquals(-0.01, ((Value.PercentEffect) ends.values().get("to")).share(), 1e-12);
        assertEquals(List.of("risk.begins-between", "risk.lasts"), line.when().stream().map(Statement::key).toList());
    }

    private static Assumption amount(String path, Distribution distribution) {
        return new Assumption(path, path, distribution, new Range(-1e12, 1e12), Unit.NUMBER,
                new Provenance("", Evidence.UNSTATED, Optional.empty(), "", false, Optional.empty()));
    }

    private static String title(CaseFixture fixture) {
        return RiskPage.of(fixture.analysis(), DecisionBasis.NONE).title().key();
    }

    private static List<Double> amounts(List<Value> cells) {
        return cells.stream().map(cell -> ((Value.Amount) cell).amount()).toList();
    }
}
