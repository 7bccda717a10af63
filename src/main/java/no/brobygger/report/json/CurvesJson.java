package no.brobygger.report.json;

import java.io.IOException;
import no.brobygger.decision.budget.BudgetCurve;
import no.brobygger.decision.budget.CurvePoint;
import no.brobygger.decision.budget.Curves;
import no.brobygger.decision.budget.FlatRegion;
import no.brobygger.decision.budget.SplitCurve;

/** NPV by split and by amount in the results file; a curve that there is not is left out. */
final class CurvesJson {

    private CurvesJson() {
    }

    static void write(JsonText text, Curves curves) throws IOException {
        text.whole("trials", curves.trials());
        if (curves.split().isPresent()) {
            text.object("split", members -> write(members, curves.split().get()));
        }
        if (curves.budget().isPresent()) {
            text.object("budget", members -> write(members, curves.budget().get()));
        }
    }

    private static void write(JsonText text, SplitCurve curve) throws IOException {
        text.objects("points", curve.points(), CurvesJson::write)
                .object("best", members -> write(members, curve.best()))
                .object("gain", members -> GainJson.write(members, curve.gain()))
                .object("flat", members -> write(members, curve.flat()))
                .object("proposal", members -> write(members, curve.proposal()))
                .object("benchmark", members -> write(members, curve.benchmark()));
    }

    private static void write(JsonText text, BudgetCurve curve) throws IOException {
        text.number("spend", curve.spend())
                .objects("points", curve.points(), CurvesJson::write)
                .objects("returns", curve.returns(), (members, step) -> members.number("at", step.at())
                        .number("returned", step.returned()))
                .object("best", members -> write(members, curve.best()))
                .object("gain", members -> GainJson.write(members, curve.gain()))
                .object("flat", members -> write(members, curve.flat()))
                .object("proposal", members -> write(members, curve.proposal()));
    }

    private static void write(JsonText text, CurvePoint point) throws IOException {
        text.number("at", point.at()).number("mean", point.mean()).number("p10", point.p10()).number("p90", point.p90());
    }

    private static void write(JsonText text, FlatRegion flat) throws IOException {
        text.number("from", flat.from()).number("to", flat.to());
    }
}
