package no.brobygger.decision.option;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Series;
import no.brobygger.decision.trial.TrialWorlds;
import no.brobygger.finance.measure.Moments;
import no.brobygger.model.Spending;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.PriceChange;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SpendSchedule;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final String FJORD = text("scenarios/fjord-small.yaml") + "simulation: {trials: 1000}\n";

    private final Scenario fjord = read(FJORD);
    private final Analysis analysis = new Analyst(fjord).analyse(2);
    private final Options options = Options.of(analysis, 2);

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Scenario read(String yaml) {
        return ScenarioReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), List.of());
    }

    private Option option(OptionKind kind) {
        return options.of(kind).orElseThrow();
    }

    @Test
    void going_dark_is_worth_what_a_plan_of_the_file_without_money_is_worth() {
        Analysis written = new Analyst(read(FJORD.replace("plans:\n", "plans:\n  silent: {budget: 0, split: {brand: 100%}}\n")))
                .analyse(2);

        assertArrayEquals(written.npv().get("silent"), option(OptionKind.DARK).npv(), 1e-6);
        assertEquals(written.plan("silent").expected(), option(OptionKind.DARK).analysis().expected());
    }

    @Test
    void half_is_the_proposals_spending_times_a_half() {
        Plan proposal = fjord.proposalPlan();
        TrialWorlds central = TrialWorlds.central(fjord);
        Spending half = central.spending(proposal).times(0.5);

        assertEquals(central.npv(proposal, half)[0], option(OptionKind.HALF).analysis().central().value(Measure.NPV), 1e-6);
    }

    @Test
    void all_activation_keeps_every_months_money_and_gives_none_to_the_brand() {
        Plan plan = option(OptionKind.ALL_ACTIVATION).analysis().plan();
        double[] months = new double[36];
        Arrays.fill(months, 60e6 / 12);

        assertArrayEquals(new double[36], SpendSchedule.of(plan, "brand", fjord.horizon()));
        assertArrayEquals(months, SpendSchedule.of(plan, "activation", fjord.horizon()), 1e-6);
    }

    @Test
    void the_published_split_of_b2b_gives_the_brand_46_per_cent() {
        Plan plan = option(OptionKind.BENCHMARK_SPLIT).analysis().plan();

        assertEquals(0.46 * 180e6, Arrays.stream(SpendSchedule.of(plan, "brand", fjord.horizon())).sum(), 1e-3);
    }

    @Test
    void the_price_cut_gives_away_in_the_first_year_what_the_proposal_spends_more() {
        double revenue = Arrays.stream(analysis.baseline().central().monthly().get(Series.REVENUE)).limit(12).sum();

        assertEquals(30e6, options.priceCut() * revenue, 1e-3);
    }

    @Test
    void customers_who_do_not_care_pay_the_lower_price() {
        Analysis cut = priced(-0.10, 0);
        double[] before = cut.plan("current").central().monthly().get(Series.REVENUE);
        double[] after = cut.plan("cut").central().monthly().get(Series.REVENUE);

        for (int t = 0; t < before.length; t++) {
            assertEquals(0.9 * before[t], after[t], 1e-6);
        }
    }

    /**
     * By hand, month 1: of the pool (52,000 − 6,400) · (1 − 0.86^(1/12)) a share q with 1,100/12 customers is won; its
     * odds times 0.9^(−2/2); the odds of leaving, 1 − 0.87^(1/12), times 0.9.
     */
    @Test
    void half_of_the_elasticity_moves_the_choice_and_half_the_leaving() {
        Map<Series, double[]> after = priced(-0.10, -2).plan("cut").central().monthly();
        double pool = 45_600 * (1 - Math.pow(0.86, 1.0 / 12));
        double odds = 1_100 / 12.0 / pool / (1 - 1_100 / 12.0 / pool) / 0.9;
        double stay = Math.pow(0.87, 1.0 / 12);
        double leaving = (1 - stay) / stay * 0.9;

        assertEquals(pool * odds / (1 + odds), after.get(Series.NEW)[0], 1e-6);
        assertEquals(6_400 * leaving / (1 + leaving), after.get(Series.LOST)[0], 1e-6);
    }

    @Test
    void a_cut_price_stays_cut_for_the_customers_who_are_left_at_the_end() {
        Analysis cut = priced(-0.10, 0);
        double equity = cut.plan("current").central().value(Measure.CUSTOMER_EQUITY);

        // Margin 72 of 100, then 62 of 90: the base is worth 62/72 of what it was, after tax.
        assertEquals(-(1 - 62.0 / 72) * equity * (1 - fjord.finance().taxRate().median()) / discount(),
                cut.plan("cut").central().value(Measure.RESIDUAL_VALUE), 1e-4 * equity);
    }

    private double discount() {
        return Math.pow(1 + fjord.finance().discountRate().median(), 3);
    }

    private Analysis priced(double share, double elasticity) {
        Assumption belief = fjord.segments().get(0).customers().revenue();
        Assumption fixed = new Assumption("elasticity", "elasticity", new Distribution.Fixed(elasticity),
                new no.brobygger.scenario.Range(-10, 0), no.brobygger.scenario.Unit.NUMBER, belief.provenance());
        Plan now = fjord.baselinePlan();
        Plan cut = new Plan("cut", "", now.budget(), now.split(), now.phasing(), now.campaigns(), now.costs(),
                Optional.of(new PriceChange(share, fixed)));
        return new Analyst(fjord.with(List.of(now, cut), "current", "cut")).analyse(1);
    }

    @Test
    void what_a_plan_of_the_file_does_is_left_out() {
        Analysis dark = new Analyst(read(FJORD.replace("baseline: current", "baseline: silent").replace("plans:\n",
                "plans:\n  silent: {budget: 0, split: {brand: 100%}}\n"))).analyse(2);
        Options beside = Options.of(dark, 1);

        assertFalse(beside.of(OptionKind.DARK).isPresent());
        assertTrue(beside.leftOut().contains(new LeftOut(OptionKind.DARK, LeftOut.Reason.SAME_AS_PLAN,
                Optional.of("silent"))));
    }

    @Test
    void a_proposal_that_spends_less_has_nothing_to_cut_the_price_with() {
        Analysis less = new Analyst(read(FJORD.replace("budget: 60M", "budget: 20M"))).analyse(2);

        assertTrue(Options.of(less, 1).leftOut()
                .contains(LeftOut.because(OptionKind.PRICE_CUT, LeftOut.Reason.SPENDS_NO_MORE)));
    }

    @Test
    void what_derives_from_the_proposal_meets_its_risks_and_going_dark_does_not() {
        String risk = "risks:\n  - {name: Overrun, probability: 100%, from: 2027-02, cost: 5M, plans: [balanced]}\n";
        Analysis risky = new Analyst(read(FJORD + risk)).analyse(2);
        Options met = Options.of(risky, 1);
        double cost = 5e6 * (1 - fjord.finance().taxRate().median()) / Math.pow(1 + fjord.finance().discountRate().median(), 2 / 12.0);

        assertEquals(option(OptionKind.HALF).npv()[7] - cost, met.of(OptionKind.HALF).orElseThrow().npv()[7], 1e-3);
        assertEquals(option(OptionKind.DARK).npv()[7], met.of(OptionKind.DARK).orElseThrow().npv()[7], 1e-3);
    }

    @Test
    void the_number_of_threads_changes_no_bit() {
        Options again = Options.of(analysis, 1);

        options.options().forEach(o -> assertArrayEquals(o.npv(), again.of(o.kind()).orElseThrow().npv()));
    }

    /** What chose the option says nothing of its gain: other trials do, in which option and plan meet the same fate. */
    @Test
    void what_is_said_to_beat_every_plan_beats_the_best_of_them_in_fresh_trials() {
        Options.Best better = options.better().orElseThrow();
        Plan half = option(OptionKind.HALF).analysis().plan();
        TrialWorlds fresh = TrialWorlds.afresh(fjord, 2);
        double rival = fjord.plans().stream().mapToDouble(p -> Moments.mean(fresh.npv(p))).max().orElseThrow();

        assertEquals(OptionKind.HALF, better.option().kind());
        assertEquals(Moments.mean(fresh.npv(half)) - rival, better.gain().gain(), 1e-6);
        assertTrue(better.gain().halfWidth() > 0 && better.gain().isTold());
    }
}
