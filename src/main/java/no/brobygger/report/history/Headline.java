package no.brobygger.report.history;

import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Verdict;
import no.brobygger.report.statement.Keys;

/**
 * A run in one line: what went in, and what it says on page 1.
 *
 * @param manifest what produced it
 * @param proposal the plan that was asked for
 * @param npv      mean over the trials
 * @param loss     probability that NPV is not above 0
 * @param verdict  key of what is advised, e.g. {@code not-recommended}
 */
public record Headline(Manifest manifest, String proposal, double npv, double loss, String verdict) {

    public static Headline of(Analysis analysis, Manifest manifest) {
        return new Headline(manifest, analysis.scenario().proposal(), analysis.proposal().summary(Measure.NPV).mean(),
                1 - analysis.proposal().probabilities().npvPositive(),
                Keys.of(Verdict.on(analysis).recommendation()));
    }

    /** What was asked, with which luck; a run with more trials only knows the answer better. */
    List<Object> variant() {
        return List.of(manifest.inputSha256(), manifest.overrides(), manifest.seed());
    }
}
