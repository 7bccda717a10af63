package no.brobygger.report.json;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import no.brobygger.decision.comparison.Comparison;
import no.brobygger.decision.comparison.Contestant;
import no.brobygger.decision.comparison.Difference;
import no.brobygger.decision.comparison.Step;
import no.brobygger.decision.comparison.Why;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.statement.Keys;

/** The file {@code comparison.json}: plans by number, 1 the one named first; every pair; why. */
public final class ComparisonJson {
    private ComparisonJson() {
    }

    /** The bytes of the file: UTF-8, no time stamp, equal for equal inputs. */
    public static byte[] of(Comparison comparison, String program) {
        return JsonText.document(text -> text
                .objects("plans", IntStream.range(0, comparison.contestants().size()).boxed().toList(),
                        (members, c) -> writePlan(members, comparison, c, program))
                .objects("pairs", comparison.differences(), ComparisonJson::writePair)
                .objects("why", IntStream.range(0, comparison.whys().size()).boxed().toList(),
                        (members, i) -> writeWhy(members, i + 2, comparison.whys().get(i)))
                .texts("unlike", comparison.unlike().stream().map(Keys::of).toList()));
    }

    private static void writePlan(JsonText text, Comparison comparison, int number, String program) throws IOException {
        Contestant contestant = comparison.contestants().get(number);
        text.whole("number", number + 1L)
                .text("file", contestant.source())
                .text("plan", contestant.name())
                .object("manifest", members -> ResultsJson.write(members, Manifest.of(program, contestant.scenario())))
                .object("measures", members -> PlanJson.writeSummaries(members, contestant.result().measures()))
                .object("expected", members -> PlanJson.writeValues(members, contestant.result().expected()))
                .object("central", members -> PlanJson.writeValues(members, contestant.result().central().measures()))
                .object("probabilities",
                        members -> PlanJson.writeProbabilities(members, contestant.result().probabilities()))
                .number("best", comparison.best().get(number));
    }

    private static void writePair(JsonText text, Difference pair) throws IOException {
        text.whole("first", pair.first() + 1L).whole("second", pair.second() + 1L)
                .object("npv-difference", members -> PlanJson.write(members, pair.npv()))
                .number("first-beats-second", pair.beats())
                .number("second-beats-first", pair.beaten());
    }

    private static void writeWhy(JsonText text, int other, Why why) throws IOException {
        text.whole("first", 1).whole("second", other).number("from", why.from()).number("to", why.to())
                .objects("steps", List.copyOf(why.steps()), ComparisonJson::writeStep);
    }

    private static void writeStep(JsonText text, Step step) throws IOException {
        text.text("kind", Keys.of(step.kind())).text("subject", step.subject());
        if (step.input().isPresent()) {
            text.number("from", step.input().get().from().median()).number("to", step.input().get().to().median());
        }
        text.number("amount", step.amount());
    }
}
