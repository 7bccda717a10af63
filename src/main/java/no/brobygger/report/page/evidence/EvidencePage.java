package no.brobygger.report.page.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.decision.challenge.Challenges;
import no.brobygger.decision.crosscheck.ReplacedBenchmark;
import no.brobygger.decision.sensitivity.Sensitivity;
import no.brobygger.report.history.Headline;
import no.brobygger.report.history.History;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Scenario;

/**
 * Page 7: what the figures rest on, and what speaks against them.
 *
 * @param title    the message
 * @param counts   inputs by kind of evidence
 * @param against  what speaks against the proposal, in the scenario's words or the report's that there are none
 * @param challenges what would be asked about
 * @param checks   what the proposal implies beside the published record
 * @param inputs   on one line each
 * @param replaced the benchmarks that the scenario does not take; empty where it takes all
 * @param history  how many variants were run before this one, and how the headline moved; empty where nothing is known
 * @param warnings what the simulation noticed, each in a few sentences
 * @param limits   what the model does not know, sentence by sentence
 */
public record EvidencePage(Statement title, EvidenceCounts counts, List<Value.Text> against,
                           ChallengeBox challenges, CrossCheckTable checks, EvidenceTable inputs,
                           List<ReplacedNote> replaced, List<Statement> history, List<List<Statement>> warnings,
                           List<Statement> limits) {

    /** Inputs that the page has room for besides the chart, the limits and a note of two lines. */
    private static final int LINES = 25;
    /** Lines of text as high as the chart beside them, and the letters of a line. */
    private static final int LINES_BESIDE_CHART = 8;
    private static final int LETTERS = 62;
    /** Lines of the table as high as what stands below the chart. */
    private static final int LINES_BELOW_CHART = 3;
    /** Lines of the table as high as the cross-checks. */
    private static final int CHECKS = 11;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /**
     * The page.
     *
     * @param sensitivity of the proposal's NPV; empty where it was not asked for
     * @param history     of the folder
     */
    public static EvidencePage of(Analysis analysis, Optional<Sensitivity> sensitivity, History history,
                           Manifest manifest) {
        Scenario scenario = analysis.scenario();
        List<Value.Text> against = against(scenario);
        List<Statement> sentences = history.sentences(Headline.of(analysis, manifest),
                analysis.proposal().summary(Measure.NPV));
        List<ReplacedNote> replaced = ReplacedNote.of(ReplacedBenchmark.of(analysis));
        ChallengeBox challenges = ChallengeBox.of(Challenges.of(analysis));
        List<List<Statement>> warnings = analysis.warnings().stream().map(ClippingNote::of).toList();
        int room = LINES - linesBesideChart(against, sensitivity.isPresent()) - 2 * warnings.size()
                - replaced.stream().mapToInt(ReplacedNote::lines).sum() - 2 * sentences.size() - challenges.linesBeyond(CHECKS);
        return new EvidencePage(title(scenario.assumptions()), EvidenceCounts.of(scenario.assumptions(),
                sensitivity.map(Sensitivity::evidence)),
                against, challenges, CrossCheckTable.of(analysis), EvidenceTable.of(scenario, room,
                sensitivity.map(EvidencePage::weights).orElse(Map.of())),
                replaced, sentences, warnings, ModelLimits.of(scenario));
    }

    /** Total index of every uncertain input, by path. */
    private static Map<String, Double> weights(Sensitivity sensitivity) {
        Map<String, Double> weights = new HashMap<>();
        sensitivity.influences().forEach(influence -> influence.unknown().inputs().forEach(input ->
                input.places().forEach(place -> weights.put(place.path(), influence.total().value()))));
        return weights;
    }

    /** By how many lines of the table the evidence against, or what stands below the chart, is higher than the chart. */
    private static int linesBesideChart(List<Value.Text> against, boolean noteBelowChart) {
        int letters = against.stream().mapToInt(text -> text.text().length()).sum();
        return Math.max(noteBelowChart ? LINES_BELOW_CHART : 0, letters / LETTERS - LINES_BESIDE_CHART);
    }

    private static Statement title(List<Assumption> inputs) {
        long uncertain = inputs.stream().filter(Assumption::isUncertain).count();
        long weak = inputs.stream().filter(a -> a.isUncertain() && isWeak(a)).count();
        String key = uncertain == 0 ? "certain" : weak == 0 ? "measured" : weak == uncertain ? "judged" : "both";
        return Statement.of("honesty.title." + key).with("inputs", new Value.Number(inputs.size(), 0))
                .with("uncertain", new Value.Number(uncertain, 0)).with("weak", new Value.Number(weak, 0))
                .with("measured", new Value.Number(uncertain - weak, 0));
    }

    /** Records, experiments, econometrics and observation are evidence of this company or its market; others are not. */
    private static boolean isWeak(Assumption a) {
        return a.provenance().evidence().compareTo(Evidence.BENCHMARK) >= 0;
    }

    static List<Value.Text> against(Scenario scenario) {
        Optional<String> text = scenario.heading().notes().evidenceAgainst();
        return text.map(String::strip).filter(t -> !t.isEmpty()).map(t -> SPACE.matcher(t).replaceAll(" "))
                .map(Value.Text::new).stream().toList();
    }
}
