package no.brobygger.decision.crosscheck;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Series;
import no.brobygger.decision.crosscheck.CrossCheck.Kind;
import no.brobygger.scenario.Scenario;

/** The cross-checks of a proposal, central case. */
public final class CrossChecks {

    /** Total over short effect of advertising: published 1.3–3.2, about 2.0. */
    static final PublishedRange MULTIPLIER = new PublishedRange(1.3, 2.0, 3.2);

    /** Marketing budget over revenue: 7.7 % on average, half of the companies at 6 % or less. */
    static final PublishedRange SPEND = new PublishedRange(0.02, 0.077, 0.13);

    /** Points of market share that a point of share of voice above it has gained in a year. */
    static final PublishedRange SHARE_PER_VOICE = new PublishedRange(0.01, 0.05, 0.11);

    /** A smaller change of the share of voice, on average, is none. */
    private static final double NO_MORE_VOICE = 0.005;
    private static final int YEAR = 12;

    private final Analysis analysis;
    private final Map<Series, double[]> proposal;
    private final Map<Series, double[]> baseline;

    private CrossChecks(Analysis analysis) {
        this.analysis = analysis;
        proposal = analysis.proposal().central().monthly();
        baseline = analysis.baseline().central().monthly();
    }

    /** One of each kind, in their order. */
    public static List<CrossCheck> of(Analysis analysis) {
        Scenario scenario = analysis.scenario();
        CrossChecks checks = new CrossChecks(analysis);
        return List.of(checks.elasticity(),
                CrossCheck.of(Kind.MULTIPLIER, LongTermMultiplier.of(scenario, scenario.proposalPlan()), MULTIPLIER),
                checks.shareGain(), checks.spend(), checks.level());
    }

    /** Without meaning where nothing is spent of which there could be one per cent more. */
    private CrossCheck elasticity() {
        Scenario scenario = analysis.scenario();
        boolean spends = Arrays.stream(proposal.get(Series.MARKETING)).sum() > 0;
        return CrossCheck.of(Kind.ELASTICITY, spends ? ImpliedElasticity.of(scenario, scenario.proposalPlan()).longRun()
                : Double.NaN, ImpliedElasticity.RECOMMENDED);
    }

    private CrossCheck shareGain() {
        double[] voice = difference(Series.SHARE_OF_VOICE);
        double mean = IntStream.range(0, voice.length).mapToDouble(i -> voice[i]).sum() / voice.length;
        Optional<PublishedRange> published = Math.abs(mean) >= NO_MORE_VOICE
                ? Optional.of(SHARE_PER_VOICE.through(rate -> gained(voice, rate))) : Optional.empty();
        double[] share = difference(Series.SHARE);
        return new CrossCheck(Kind.SHARE_GAIN, share[share.length - 1], published);
    }

    /** Δs_t − Δs_(t−1) = k/12 · (ΔSOV_t − Δs_(t−1)): each plan's share follows its share of voice. */
    static double gained(double[] voice, double perYear) {
        double share = 0;
        for (double more : voice) {
            share += perYear / YEAR * (more - share);
        }
        return share;
    }

    private CrossCheck spend() {
        double spend = firstYear(proposal, Series.MARKETING) + firstYear(proposal, Series.PLAN_COSTS);
        return CrossCheck.of(Kind.SPEND, spend / firstYear(proposal, Series.REVENUE), SPEND);
    }

    private CrossCheck level() {
        double revenue = firstYear(proposal, Series.REVENUE);
        double margin = 1 - firstYear(proposal, Series.VARIABLE_COST) / revenue;
        return CrossCheck.of(Kind.LEVEL, firstYear(proposal, Series.MARKETING) / revenue,
                ImpliedElasticity.RECOMMENDED.through(elasticity -> elasticity * margin));
    }

    private double[] difference(Series series) {
        return IntStream.range(0, analysis.scenario().horizon().months())
                .mapToDouble(i -> proposal.get(series)[i] - baseline.get(series)[i]).toArray();
    }

    /** Sum of the first twelve months, or of all of a shorter horizon. */
    private static double firstYear(Map<Series, double[]> monthly, Series series) {
        double[] months = monthly.get(series);
        return IntStream.range(0, Math.min(YEAR, months.length)).mapToDouble(i -> months[i]).sum();
    }
}
