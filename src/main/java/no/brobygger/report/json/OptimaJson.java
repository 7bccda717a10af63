package no.brobygger.report.json;

import java.io.IOException;
import java.util.List;
import no.brobygger.decision.budget.FlatRegion;
import no.brobygger.decision.budget.Optima;
import no.brobygger.decision.budget.Optimum;
import no.brobygger.decision.budget.OptimumAmount;
import no.brobygger.decision.budget.OptimumSplit;
import no.brobygger.report.history.Manifest;
import no.brobygger.scenario.Scenario;

/** The file {@code optimum.json}: best splits and amounts by horizon. */
public final class OptimaJson {
    private OptimaJson() {
    }

    /** The bytes of the file: UTF-8, no time stamp, equal for equal inputs. */
    public static byte[] of(Optima optima, Manifest manifest) {
        List<String> activities = optima.scenario().activities().stream().map(a -> a.name()).toList();
        return JsonText.document(text -> text
                .object("manifest", members -> ResultsJson.write(members, manifest))
                .whole("trials", optima.trials()).whole("fresh-trials", optima.fresh())
                .text("plan", optima.scenario().proposal())
                .objects("horizons", optima.byHorizon(), (members, o) -> write(members, o, optima.scenario(), activities)));
    }

    private static void write(JsonText text, Optimum optimum, Scenario scenario, List<String> activities)
            throws IOException {
        text.whole("months", optimum.months())
                .number("money", optimum.money()).number("baseline-money", optimum.baseline())
                .number("next-krone", optimum.nextKrone())
                .object("planned-split", shares -> {
                    for (int k = 0; k < activities.size(); k++) {
                        shares.number(activities.get(k), optimum.planned().get(k));
                    }
                })
                .objects("splits", optimum.splits(), (members, s) -> write(members, s, activities))
                .objects("amounts", optimum.amounts(), OptimaJson::write)
                .objects("amounts-at-best-split", optimum.freely(), OptimaJson::write);
    }

    private static void write(JsonText text, OptimumSplit split, List<String> activities) throws IOException {
        text.text("for", split.objective().key())
                .object("split", shares -> {
                    for (int k = 0; k < activities.size(); k++) {
                        shares.number(activities.get(k), split.split().percents().get(k) / 100.0);
                    }
                })
                .object("alike", ranges -> {
                    for (int k = 0; k < activities.size(); k++) {
                        FlatRegion flat = split.flat().get(k);
                        ranges.object(activities.get(k), range -> range.number("from", flat.from()).number("to", flat.to()));
                    }
                })
                .number("value", split.value()).number("as-planned", split.planned())
                .object("gain", members -> GainJson.write(members, split.gain()))
                .object("gain-over-start", members -> GainJson.write(members, split.overStart()))
                .flag("better-than-planned", split.gain().isTold()).flag("worse-than-planned", split.gain().isLoss())
                .number("next-krone", split.nextKrone());
    }

    private static void write(JsonText text, OptimumAmount amount) throws IOException {
        text.text("for", amount.objective().key()).number("amount", amount.amount()).number("money", amount.money())
                .number("value", amount.value())
                .object("gain", members -> GainJson.write(members, amount.gain()))
                .object("alike", range -> range.number("from", amount.flat().from()).number("to", amount.flat().to()))
                .number("next-krone", amount.nextKrone());
    }
}
