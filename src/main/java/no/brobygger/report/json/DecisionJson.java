package no.brobygger.report.json;

import java.io.IOException;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.decision.gate.Gate;
import no.brobygger.decision.gate.Gates;
import no.brobygger.decision.gate.Threshold;
import no.brobygger.decision.option.Option;
import no.brobygger.decision.option.Options;
import no.brobygger.decision.stress.StressCase;
import no.brobygger.decision.stress.StressTest;

/** The decision basis in the results file. */
final class DecisionJson {

    private DecisionJson() {
    }

    static void write(JsonText text, DecisionBasis basis) throws IOException {
        text.object("options", members -> write(members, basis.options()))
                .object("curves", members -> CurvesJson.write(members, basis.curves()));
        if (basis.sensitivity().isPresent()) {
            text.object("sensitivity", members -> SensitivityJson.write(members, basis.sensitivity().get()));
        }
        text.object("stress", members -> write(members, basis.stress()))
                .object("gates", members -> write(members, basis.gates()));
    }

    private static void write(JsonText text, Options options) throws IOException {
        text.number("price-cut", Double.isFinite(options.priceCut()) ? options.priceCut() : Double.NaN)
                .object("added", members -> {
                    for (Option option : options.options()) {
                        members.object(option.kind().key(), plan -> {
                            PlanJson.write(plan, option.analysis());
                            plan.number("beats-proposal", option.beatsProposal());
                        });
                    }
                })
                .objects("best", options.best().stream().toList(), (members, best) -> members
                        .text("option", best.option().kind().key())
                        .object("gain", gain -> GainJson.write(gain, best.gain())))
                .objects("left-out", options.leftOut(), (members, left) -> {
                    members.text("option", left.kind().key()).text("because", left.reason().text());
                    if (left.plan().isPresent()) {
                        members.text("plan", left.plan().get());
                    }
                });
    }

    private static void write(JsonText text, StressTest stress) throws IOException {
        text.whole("trials", stress.trials())
                .object("without", members -> members.number("central", stress.central()).number("mean", stress.mean())
                        .number("loss", stress.loss()))
                .objects("cases", stress.cases(), DecisionJson::write)
                .objects("left-out", stress.leftOut(), (members, left) -> {
                    members.text("case", left.hardship().key());
                    if (!left.risk().isEmpty()) {
                        members.text("risk", left.risk());
                    }
                    members.text("because", left.reason().text());
                });
    }

    private static void write(JsonText text, StressCase c) throws IOException {
        text.text("case", c.hardship().key());
        if (!c.risk().isEmpty()) {
            text.text("risk", c.risk());
        }
        if (c.from() > 0) {
            text.whole("from-month", c.from());
        }
        text.number("central", c.central()).number("mean", c.mean()).number("loss", c.loss())
                .number("change", c.change()).number("standard-error", c.standardError());
    }

    private static void write(JsonText text, Gates gates) throws IOException {
        text.whole("trials", gates.trials()).objects("gates", gates.gates(), DecisionJson::write);
    }

    private static void write(JsonText text, Gate gate) throws IOException {
        text.whole("month", gate.month()).number("open", gate.open()).number("more-than-baseline", gate.more())
                .number("going-on", gate.goingOn()).number("chance", gate.chance())
                .text("advice", gate.advice().key()).number("worth", gate.worth())
                .number("worth-standard-error", gate.worthError()).number("stops", gate.stops())
                .objects("thresholds", gate.thresholds(), DecisionJson::write);
    }

    private static void write(JsonText text, Threshold t) throws IOException {
        text.text("signal", t.signal().key()).flag("rising", t.rising()).number("explains", t.explains())
                .number("stop", t.stop()).number("go-on", t.goOn()).number("chance-stop", t.chanceStop())
                .number("p10", t.p10()).number("p50", t.p50()).number("p90", t.p90());
    }
}
