package no.brobygger.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.pipeline.SampleCase;
import no.brobygger.report.history.Manifest;
import org.junit.jupiter.api.Test;

/** Keys and order as promised in the description of results.json. */
class ResultsJsonTest {
    private static final Analysis ANALYSIS = SampleCase.analysis();
    private static final byte[] BYTES = ResultsJson.of(ANALYSIS, DecisionBasis.NONE, Manifest.of("brobygger 1", ANALYSIS.scenario()));
    private static final JsonNode FILE = parse();
    private static final JsonNode PLAN = FILE.at("/results/plans/more");

    private static JsonNode parse() {
        try {
            return new ObjectMapper().readTree(BYTES);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void keys_stand_in_the_promised_order() {
        assertEquals(List.of("manifest", "results"), keys(FILE));
        assertEquals(List.of("program", "scenario", "input-sha256", "overrides", "seed", "trials", "sampling"),
                keys(FILE.get("manifest")));
        assertEquals(List.of("months", "baseline", "proposal", "plans", "beats", "responses", "points", "segments", "assumptions", "challenges", "cross-checks",
                "replaced-benchmarks", "decision"),
                keys(FILE.get("results")));
        assertEquals(List.of("current", "more", "less"), keys(FILE.at("/results/plans")));
        assertEquals(List.of("central", "measures", "probabilities", "expected-shortfall", "monthly", "expected", "ask"),
                keys(PLAN));
        assertEquals(List.of("npv-positive", "npv-cash-positive", "paid-back", "best"), keys(PLAN.get("probabilities")));
        assertEquals(List.of("invested", "returned", "customer-value", "months", "returned-range",
                "customer-value-range"), keys(PLAN.get("ask")));
        assertEquals(List.of("irr", "mirr", "payback-months", "discounted-payback-months", "peak-funding",
                "undefined-because"), keys(PLAN.get("expected")));
        assertEquals(List.of("mean", "sd", "standard-error", "p5", "p10", "p25", "p50", "p75", "p90", "p95", "undefined",
                        "half-width-95"),
                keys(PLAN.at("/measures/npv")));
    }

    @Test
    void the_central_case_has_the_promised_series_and_steps() {
        assertEquals(List.of("measures", "undefined-because", "monthly", "residual-value-by-mode", "bridge", "spend"),
                keys(PLAN.get("central")));
        assertEquals(List.of("customers", "share", "new", "lost", "revenue", "variable-cost", "acquisition-cost",
                "contribution", "marketing", "plan-costs", "risk-costs", "result", "tax", "working-capital", "cash",
                "clv", "attractiveness", "share-of-voice"), keys(PLAN.at("/central/monthly")));
        assertEquals(List.of("none", "customer-base", "customer-base-and-brand"),
                keys(PLAN.at("/central/residual-value-by-mode")));
        assertEquals(List.of("new-customers", "churn", "price", "volume", "referral", "interaction", "marketing",
                "plan-costs", "risk-costs", "tax", "working-capital", "residual-value"),
                keys(PLAN.at("/central/bridge")));
        assertEquals(List.of("share", "customers", "revenue", "contribution", "result", "cash",
                "cumulative-cash-difference", "cumulative-discounted-cash-difference", "attractiveness"),
                keys(PLAN.get("monthly")));
        assertEquals(18, PLAN.at("/central/monthly/cash").size());
        assertEquals("2028-06", FILE.at("/results/months/17").asText());
    }

    @Test
    void numbers_read_back_as_the_very_same() {
        assertEquals(ANALYSIS.plan("more").central().value(Measure.NPV), PLAN.at("/central/measures/npv").doubleValue());
        assertEquals(ANALYSIS.plan("more").summary(Measure.NPV).p90(), PLAN.at("/measures/npv/p90").doubleValue());
    }

    @Test
    void an_undefined_measure_is_null_and_says_why() {
        assertTrue(PLAN.at("/central/measures/npv-by-month-24").isNull());
        assertEquals(ANALYSIS.plan("more").central().measures().get(Measure.NPV_BY_MONTH_24).undefinedBecause().get(),
                PLAN.at("/central/undefined-because/npv-by-month-24").asText());
        assertFalse(PLAN.at("/central/undefined-because").has("npv"));
        JsonNode less = FILE.at("/results/plans/less/expected");
        assertTrue(less.get("payback-months").isNull());
        assertTrue(less.at("/undefined-because/payback-months").asText().contains("nothing was put in"));
        assertTrue(FILE.at("/results/plans/less/probabilities/paid-back").isNull());
    }

    @Test
    void an_assumption_states_what_was_written_and_on_what_grounds() {
        JsonNode churn = assumption("customers.churn");
        assertEquals("{\"path\":\"customers.churn\",\"kind\":\"p10-p90\",\"p10\":0.11,\"p50\":"
                + churn.get("p50").doubleValue() + ",\"p90\":0.15,\"unit\":\"number\","
                + "\"source\":\"CRM, \\\"lost\\\" customers\",\"evidence\":\"records\",\"as-of\":\"2026-10\","
                + "\"note\":\"all regions\",\"default\":false,\"file\":\"sample.yaml\",\"line\":9}", churn.toString());
        assertEquals(Math.sqrt(0.11 * 0.15), churn.get("p50").doubleValue(), 1e-12);
        assertEquals(List.of("path", "kind", "value", "unit", "source", "evidence", "default"),
                keys(assumption("market.churn")));
        assertEquals(List.of("path", "kind", "min", "likely", "max"),
                keys(assumption("marketing.brand.half-life")).subList(0, 5));
        assertEquals(List.of("path", "kind", "min", "max"), keys(assumption("marketing.brand.shape")).subList(0, 4));
        assertEquals(List.of("path", "kind", "mean", "sd"),
                keys(assumption("marketing.brand.effectiveness")).subList(0, 4));
        assertEquals(0.04, assumption("marketing.brand.lifts.new-customers").get("p10").doubleValue());
    }

    @Test
    void the_file_is_text_that_ends_in_a_line_break() {
        String text = new String(BYTES, StandardCharsets.UTF_8);
        assertTrue(text.endsWith("}\n"));
        assertFalse(text.contains("\r"));
        assertFalse(text.contains("NaN") || text.contains("Infinity"));
    }

    @Test
    void beats_is_the_share_of_trials_above_the_other() {
        assertEquals(ANALYSIS.beats().get("more").get("less"), FILE.at("/results/beats/more/less").doubleValue());
    }

    /** Of a horizon of 18 months, in a case that was not read from a file. */
    @Test
    void a_challenge_says_what_why_and_where() {
        JsonNode challenge = FILE.at("/results/challenges/1");
        assertEquals(List.of("key", "text", "recommendation", "reference", "path"), keys(challenge));
        assertEquals("short-horizon", challenge.get("key").asText());
        assertTrue(challenge.get("text").asText().startsWith("The horizon is 18"), challenge.get("text").asText());
        assertEquals("months", challenge.get("path").asText());
    }

    /** A file without rivals: share of voice has no rule to follow. */
    @Test
    void a_cross_check_stands_beside_what_was_published() {
        JsonNode elasticity = FILE.at("/results/cross-checks/0");
        assertEquals(List.of("key", "implied", "p10", "central", "p90", "outside", "reference"), keys(elasticity));
        assertEquals(0.25, elasticity.get("p90").doubleValue());
        assertEquals(List.of("key", "implied", "outside", "reference"), keys(FILE.at("/results/cross-checks/2")));
        assertEquals(0, FILE.at("/results/replaced-benchmarks").size());
    }

    private static JsonNode assumption(String path) {
        for (JsonNode assumption : FILE.at("/results/assumptions")) {
            if (assumption.get("path").asText().equals(path)) {
                return assumption;
            }
        }
        throw new AssertionError("no assumption " + path);
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
