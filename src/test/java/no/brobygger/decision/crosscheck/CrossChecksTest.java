package no.brobygger.decision.crosscheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.decision.crosscheck.CrossCheck.Kind;
import no.brobygger.decision.crosscheck.PublishedRange.Position;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.EvidenceLibrary;
import no.brobygger.scenario.yaml.PublishedFinding;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class CrossChecksTest {
    /** Revenue of 100 million a year at a margin of 60 %; a brand with a half-life of 9.6 months and no other effect. */
    private static final String FILE = """
            title: t
            company: c
            currency: NOK
            start: 2027-01
            months: 24
            market: {customers: 20_000, churn: 15%}
            customers: {count: 2_000, new-per-year: 300, churn: 15%, revenue: 50_000, margin: 60%}
            finance: {inflation: 0, price-growth: 0}
            marketing:
              brand: {kind: brand, current-spend: 3M, half-life: 9.6, delay: 1, lifts: {new-customers: 10%}}
            rivals: {spend: 27M, reaction: 0, elasticity: 0}
            plans:
              current: {budget: 3M, split: {brand: 100%}}
              more: {budget: 6M, split: {brand: 100%}, costs: [{name: Measurement, per-year: 1M}]}
            baseline: current
            proposal: more
            simulation: {trials: 10}
            """;

    private final Analysis analysis = analysis(FILE);

    /**
     * λ = 2^(−1/9.6); the stock has gone 1 − λ² of its way in month 3 and 1 − λ²³ in month 24, when there
     * are a few less left to be won.
     */
    @Test
    void the_multiplier_is_that_of_the_carry_over() {
        double retention = Math.pow(2, -1 / 9.6);
        double ofStock = (1 - Math.pow(retention, 23)) / (1 - Math.pow(retention, 2));
        double implied = LongTermMultiplier.of(analysis.scenario(), analysis.scenario().baselinePlan());
        assertEquals(1, implied / ofStock, 0.025);
    }

    /** Own 3 of 30 million become 6 of 33: 8.18 points more, of which (1 − (1 − k/12)^24) is gained. */
    @Test
    void share_gains_on_the_share_of_voice_what_the_rule_says() {
        double voice = 6.0 / 33 - 3.0 / 30;
        PublishedRange published = check(Kind.SHARE_GAIN).published().orElseThrow();
        assertEquals(voice * (1 - Math.pow(1 - 0.05 / 12, 24)), published.central(), 1e-9);
        assertEquals(voice * (1 - Math.pow(1 - 0.11 / 12, 24)), published.p90(), 1e-9);
        assertTrue(check(Kind.SHARE_GAIN).implied() > 0);
    }

    @Test
    void without_rivals_or_without_more_voice_the_rule_says_nothing() {
        for (String silent : List.of(FILE.replaceFirst("rivals: .*\n", ""), FILE.replace("budget: 6M", "budget: 3M"))) {
            CrossCheck check = CrossChecks.of(analysis(silent)).get(Kind.SHARE_GAIN.ordinal());
            assertTrue(check.published().isEmpty() && check.position().isEmpty() && !check.isOutside());
        }
    }

    @Test
    void who_spends_nothing_implies_no_elasticity() {
        List<CrossCheck> checks = CrossChecks.of(analysis(FILE.replace("budget: 6M", "budget: 0")));
        assertTrue(Double.isNaN(checks.get(Kind.ELASTICITY.ordinal()).implied()));
        assertTrue(Double.isNaN(checks.get(Kind.MULTIPLIER.ordinal()).implied()));
        assertTrue(checks.get(Kind.ELASTICITY.ordinal()).position().isEmpty());
    }

    /** 6 of marketing and 1 of measurement on a little over 100 million; elasticity × margin is 1.2–15 %. */
    @Test
    void spend_is_set_beside_revenue() {
        assertEquals(0.07, check(Kind.SPEND).implied(), 1e-3);
        assertEquals(Position.WITHIN, check(Kind.SPEND).position().orElseThrow());
        assertEquals(0.06, check(Kind.LEVEL).implied(), 1e-3);
        PublishedRange level = check(Kind.LEVEL).published().orElseThrow();
        assertEquals(0.25 * 0.6, level.p90(), 1e-9);
        assertEquals(0.10 * 0.6, level.central(), 1e-9);
    }

    @Test
    void a_figure_outside_the_record_is_marked_whichever_way() {
        PublishedRange range = new PublishedRange(1, 2, 3);
        assertEquals(Position.WITHIN, range.positionOf(1));
        assertEquals(Position.WITHIN, range.positionOf(3));
        assertTrue(CrossCheck.of(Kind.SPEND, 0.9, range).isOutside() && CrossCheck.of(Kind.SPEND, 3.1, range).isOutside());
        assertFalse(CrossCheck.of(Kind.SPEND, Double.NaN, range).isOutside());
        assertEquals(new PublishedRange(-6, -4, -2), range.through(x -> -2 * x));
    }

    /** pool0 = (1 − 0.85^(1/12)) · 18 000 = 242.14 a month, q0 = 25 / 242.14; odds × 1.1 make it 0.1125. */
    @Test
    void a_lift_is_told_in_customers() {
        LiftInCustomers lift = LiftInCustomers.of(analysis.scenario()).get(0);
        double pool = (1 - Math.pow(0.85, 1 / 12.0)) * 18_000;
        double odds = 25 / (pool - 25) * 1.1;
        assertEquals(0.1, lift.lift(), 1e-12);
        assertEquals(12 * (pool * odds / (1 + odds) - 25), lift.perYear(), 1e-9);
    }

    /** The ranges of the code are those that {@code brobygger evidence} prints. */
    @Test
    void ranges_are_those_of_the_library() {
        assertEquals(ImpliedElasticity.RECOMMENDED, published("elasticity", 0, 1));
        assertEquals(ImpliedElasticity.PUBLISHED_MEAN, published("elasticity", 1, 1).central());
        assertEquals(ImpliedElasticity.SCEPTICS_MEAN, published("elasticity", 3, 1).central());
        assertEquals(CrossChecks.MULTIPLIER, published("multiplier", 0, 1));
        assertEquals(CrossChecks.SPEND, published("budget", 0, 100));
        assertEquals(CrossChecks.SHARE_PER_VOICE, published("share-of-voice", 0, 10));
    }

    private static PublishedRange published(String topic, int number, int per) {
        PublishedFinding finding = EvidenceLibrary.topics().get(topic).findings().get(number);
        String[] ends = finding.range().split(" to ");
        return new PublishedRange(number(ends[0], per), number(finding.value(), per), number(ends[1], per));
    }

    private static double number(String text, int per) {
        return new BigDecimal(text.replace("%", "")).divide(BigDecimal.valueOf(per)).doubleValue();
    }

    private CrossCheck check(Kind kind) {
        return CrossChecks.of(analysis).get(kind.ordinal());
    }

    private static Analysis analysis(String text) {
        Scenario scenario = ScenarioReader.read(
                new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), List.of());
        return new Analyst(scenario).analyse(1);
    }
}
