package no.brobygger.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Observer;
import no.brobygger.analysis.Series;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.decision.gate.Gate;
import no.brobygger.decision.gate.Threshold;
import no.brobygger.decision.option.Option;
import no.brobygger.decision.option.OptionKind;
import no.brobygger.decision.sensitivity.SwitchingValue;
import no.brobygger.decision.stress.StressCase;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.page.decision.DecisionPage;
import no.brobygger.report.page.decision.MustBeTrue;
import no.brobygger.report.page.donothing.DoNothingPage;
import no.brobygger.report.page.followup.FollowUpPage;
import no.brobygger.report.page.followup.GateReadings;
import no.brobygger.report.page.options.OptionsPage;
import no.brobygger.report.page.options.PlanRow;
import no.brobygger.report.page.risk.RiskPage;
import no.brobygger.report.page.risk.StressTable;
import no.brobygger.report.statement.Course;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

/** Pages 1, 2, 3, 6 and 8 must say of the decision basis what it says. */
class DecisionBasisPagesTest {
    private static final Wording ENGLISH = Wording.in(Language.EN, "NOK");
    private static final Analysis ANALYSIS = new Analyst(scenario()).analyse(2);
    private static final DecisionBasis BASIS = DecisionBasis.of(ANALYSIS, 2, Observer.NONE);

    private static Scenario scenario() {
        return ScenarioReader.read("scenarios/fjord-small.yaml", List.of("follow-up.gates=[2027-07]"))
                .with(new SimulationSettings(2_000, 1, SimulationSettings.Sampling.LATIN_HYPERCUBE));
    }

    private static Option half() {
        return BASIS.options().of(OptionKind.HALF).orElseThrow();
    }

    @Test
    void page_3_says_in_its_title_that_an_added_option_is_worth_most() {
        Statement title = OptionsPage.of(ANALYSIS, BASIS).title();

        assertEquals("options.title.added.loses", title.key());
        assertTrue(ENGLISH.say(title).contains("“Half the marketing”"), ENGLISH.say(title));
        assertEquals(half().analysis().summary(Measure.NPV).mean(), ((Value.Money) title.values().get("option-npv")).amount());
    }

    @Test
    void page_1_says_so_too() {
        assertEquals("added.better", DecisionPage.of(ANALYSIS, BASIS).added().get(0).key());
    }

    @Test
    void page_3_has_a_row_for_every_added_option_with_its_own_figures() {
        List<PlanRow> rows = OptionsPage.of(ANALYSIS, BASIS).added();
        PlanRow row = rows.get(1);

        assertEquals(BASIS.options().options().size(), rows.size());
        assertEquals("Half the marketing", ENGLISH.show(row.plan()));
        assertEquals(half().analysis().summary(Measure.NPV).mean(), ((Value.Amount) row.cells().get(1)).amount());
        assertEquals(new Value.Chance(half().beatsProposal()), row.cells().get(12));
    }

    @Test
    void page_2_shows_the_company_without_marketing() {
        DoNothingPage page = DoNothingPage.of(ANALYSIS, BASIS);
        double[] share = BASIS.options().of(OptionKind.DARK).orElseThrow().analysis().monthly().get(Series.SHARE).p50();

        assertEquals(Course.Role.DARK, page.share().lines().get(2).role());
        assertEquals(share[35], page.share().lines().get(2).last());
        assertTrue(page.state().rows().stream().allMatch(row -> row.cells().size() == 5));
    }

    @Test
    void page_6_shows_what_each_hardship_changes() {
        StressTable table = RiskPage.of(ANALYSIS, BASIS).stress().get(0);
        StressCase first = BASIS.stress().cases().get(0);

        assertEquals(BASIS.stress().cases().size() + 1, table.rows().size());
        assertEquals(first.mean(), ((Value.Amount) table.rows().get(1).cells().get(1)).amount());
        assertEquals(first.change(), ((Value.AmountEffect) table.rows().get(1).cells().get(2)).amount());
        assertEquals(new Value.Chance(first.loss()), table.rows().get(1).cells().get(3));
    }

    /** The central case loses, and the first bound of fjord-small lies above the median: it would have to be above. */
    @Test
    void page_1_says_what_would_have_to_be_true() {
        MustBeTrue must = DecisionPage.of(ANALYSIS, BASIS).must().get(0);
        SwitchingValue nearest = BASIS.sensitivity().orElseThrow().switching().get(0);

        assertEquals("must.title.fails", must.title().key());
        assertEquals(3, must.lines().size());
        assertTrue(nearest.value().getAsDouble() > nearest.input().assumption().median());
        assertEquals("must.above", must.lines().get(0).key());
        assertEquals(new Value.Chance(1 - nearest.probability()), must.lines().get(0).values().get("chance"));
    }

    @Test
    void page_8_says_below_which_figure_to_stop() {
        GateReadings.Row row = FollowUpPage.of(ANALYSIS, BASIS, Manifest.of("brobygger", scenario())).readings().get(0).gates().get(0);
        Gate gate = BASIS.gates().gates().get(0);
        Threshold best = gate.best().orElseThrow();
        Statement stop = ((Value.Word) row.lines().get(0).stop()).statement();

        assertEquals(gate.goingOn(), ((Value.Amount) row.goingOn()).amount());
        assertEquals("gate.figure." + best.signal().key(), row.lines().get(0).figure().key());
        assertEquals("gate.below", stop.key());
        assertEquals(best.stop(), ((Value.Number) stop.values().get("value")).number());
    }
}
