package no.brobygger.report.json;

import java.io.IOException;
import java.util.Map;
import no.brobygger.decision.crosscheck.ImpliedElasticity;
import no.brobygger.decision.sensitivity.Driver;
import no.brobygger.decision.sensitivity.Estimate;
import no.brobygger.decision.sensitivity.Influence;
import no.brobygger.decision.sensitivity.Pair;
import no.brobygger.decision.sensitivity.Sensitivity;
import no.brobygger.decision.sensitivity.Swing;
import no.brobygger.decision.sensitivity.SwitchingValue.Reason;
import no.brobygger.decision.sensitivity.SwitchingValue;
import no.brobygger.decision.sensitivity.VarianceByEvidence;
import no.brobygger.decision.sensitivity.Worth;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.statement.Keys;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Evidence;

/** What drives the result: a block of the results file, and the file {@code sensitivity.json}. */
public final class SensitivityJson {
    private SensitivityJson() {
    }

    /** The bytes of the file: UTF-8, no time stamp, equal for equal inputs. */
    public static byte[] of(Sensitivity sensitivity, Manifest manifest) {
        return JsonText.document(text -> text
                .object("manifest", members -> ResultsJson.write(members, manifest))
                .object("sensitivity", members -> write(members, sensitivity)));
    }

    static void write(JsonText text, Sensitivity s) throws IOException {
        text.object("counted", members -> members.number("p1", s.counted().min()).number("p99", s.counted().max()))
                .number("sd", s.sd())
                .number("central-npv", s.central())
                .objects("unknowns", s.influences(), SensitivityJson::writeInfluence)
                .objects("pairs", s.pairs(), SensitivityJson::writePair)
                .objects("tornado", s.tornado(), SensitivityJson::writeSwing)
                .objects("switching", s.switching(), SensitivityJson::writeSwitching)
                .object("implied-elasticity", members -> writeElasticity(members, s.implied()))
                .object("perfect-information", members -> writeWorth(members, s.information()))
                .object("variance-by-evidence", members -> writeEvidence(members, s.evidence()));
    }

    private static void writeInfluence(JsonText text, Influence influence) throws IOException {
        text.text("name", influence.unknown().name())
                .texts("inputs", influence.unknown().inputs().stream().flatMap(i -> i.places().stream())
                        .map(Assumption::path).toList())
                .flag("correlated", influence.unknown().isCorrelated());
        if (influence.unknown().evidence().isPresent()) {
            text.text("evidence", influence.unknown().evidence().get().key());
        }
        text.object("first-order", members -> writeEstimate(members, influence.first()))
                .object("total", members -> writeEstimate(members, influence.total()))
                .object("perfect-information", members -> writeWorth(members, influence.worth()));
    }

    private static void writePair(JsonText text, Pair pair) throws IOException {
        text.text("one", pair.one().name()).text("other", pair.other().name())
                .object("interaction", members -> writeEstimate(members, pair.together()));
    }

    private static void writeEstimate(JsonText text, Estimate estimate) throws IOException {
        text.number("share", estimate.value()).number("standard-error", estimate.standardError())
                .number("low", estimate.low()).number("high", estimate.high());
    }

    private static void writeWorth(JsonText text, Worth worth) throws IOException {
        text.number("among-plans", worth.amongPlans()).number("on-proposal", worth.onProposal());
    }

    private static void writeSwing(JsonText text, Swing swing) throws IOException {
        text.text("name", swing.driver().name());
        if (swing.driver() instanceof Driver.Input input) {
            text.number("p10", input.quantile(0.1)).number("p90", input.quantile(0.9))
                    .number("npv-at-p10", swing.low()).number("npv-at-p90", swing.high());
        } else {
            text.number("npv-without", swing.low()).number("npv-with", swing.high());
        }
    }

    private static void writeSwitching(JsonText text, SwitchingValue switching) throws IOException {
        text.text("path", switching.input().name())
                .number("median", switching.input().assumption().median())
                .number("value", switching.value().orElse(Double.NaN))
                .number("probability-below", switching.probability());
        if (switching.reason() != Reason.FOUND) {
            text.text("none-because", Keys.of(switching.reason()));
        }
        if (switching.implied().isPresent()) {
            text.object("implied-elasticity", members -> writeElasticity(members, switching.implied().get()));
        }
    }

    private static void writeElasticity(JsonText text, ImpliedElasticity elasticity) throws IOException {
        text.number("at-horizon", elasticity.atHorizon()).number("long-run", elasticity.longRun());
    }

    private static void writeEvidence(JsonText text, VarianceByEvidence evidence) throws IOException {
        for (Map.Entry<Evidence, Double> kind : evidence.inputs().entrySet()) {
            text.number(kind.getKey().key(), kind.getValue());
        }
        text.number("risks", evidence.risks()).number("interactions", evidence.interactions());
    }
}
