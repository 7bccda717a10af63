package no.brobygger.report.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.brobygger.analysis.ActivityResponse;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.PointValues;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.decision.challenge.Challenges;
import no.brobygger.decision.crosscheck.CrossChecks;
import no.brobygger.decision.crosscheck.ReplacedBenchmark;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Scenario;

/** The file {@code results.json}: manifest, plans, comparisons, decision basis and assumptions of an analysis. */
public final class ResultsJson {
    private ResultsJson() {
    }

    /** The bytes of the file: UTF-8, no time stamp, equal for equal inputs. */
    public static byte[] of(Analysis analysis, DecisionBasis basis, Manifest manifest) {
        return JsonText.document(text -> text
                .object("manifest", members -> write(members, manifest))
                .object("results", members -> write(members, analysis, basis)));
    }

    static void write(JsonText text, Manifest manifest) throws IOException {
        text.text("program", manifest.program())
                .text("scenario", manifest.scenario())
                .text("input-sha256", manifest.inputSha256())
                .texts("overrides", manifest.overrides())
                .whole("seed", manifest.seed())
                .whole("trials", manifest.trials())
                .text("sampling", manifest.sampling());
    }

    private static void write(JsonText text, Analysis analysis, DecisionBasis basis) throws IOException {
        Scenario scenario = analysis.scenario();
        Wording english = Wording.in(Language.EN, scenario.heading().currency());
        text.texts("months", months(scenario))
                .text("baseline", scenario.baseline())
                .text("proposal", scenario.proposal())
                .object("plans", plans -> PlanJson.writeAll(plans, analysis.plans()))
                .object("beats", plans -> writeBeats(plans, analysis.beats()))
                .objects("responses", ActivityResponse.of(scenario), WorkingsJson::write)
                .object("points", members -> WorkingsJson.write(members, PointValues.of(scenario)))
                .objects("segments", analysis.segments(), WorkingsJson::write)
                .objects("assumptions", scenario.assumptions(), AssumptionJson::write)
                .objects("challenges", Challenges.of(analysis),
                        (members, finding) -> ChallengeJson.write(members, finding, english))
                .objects("cross-checks", CrossChecks.of(analysis), CrossCheckJson::write)
                .objects("replaced-benchmarks", ReplacedBenchmark.of(analysis), CrossCheckJson::write)
                .object("decision", members -> DecisionJson.write(members, basis));
    }

    private static List<String> months(Scenario scenario) {
        return IntStream.rangeClosed(1, scenario.horizon().months())
                .mapToObj(t -> scenario.horizon().month(t).toString()).toList();
    }

    private static void writeBeats(JsonText text, Map<String, Map<String, Double>> beats) throws IOException {
        for (Map.Entry<String, Map<String, Double>> plan : beats.entrySet()) {
            text.object(plan.getKey(), others -> others.numbers(plan.getValue()));
        }
    }
}
