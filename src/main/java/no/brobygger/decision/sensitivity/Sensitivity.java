package no.brobygger.decision.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Observer;
import no.brobygger.decision.crosscheck.ImpliedElasticity;
import no.brobygger.finance.measure.Quantile;
import no.brobygger.scenario.Range;
import no.brobygger.scenario.Scenario;

/**
 * What drives the proposal's NPV against the baseline.
 *
 * @param counted     P1 and P99 of NPV: one outside counts as these where variance is explained
 * @param sd          standard deviation of NPV so counted, whose square the indices are shares of
 * @param central     NPV of the central case, from which tornado and switching values depart
 * @param influences  of the unknowns, most by total index first
 * @param pairs       of the unknowns that matter most, by what they do together
 * @param tornado     of the drivers, the longest bar first
 * @param switching   of every input that describes the world, those first that are reached first
 * @param information what it is worth to know everything
 * @param implied     advertising elasticity of sales that the proposal has in the central case
 * @param evidence    on which kind of evidence the variance rests
 */
public record Sensitivity(Range counted, double sd, double central, List<Influence> influences, List<Pair> pairs, List<Swing> tornado,
                          List<SwitchingValue> switching, Worth information,
                          ImpliedElasticity implied, VarianceByEvidence evidence) {
    /** Share of the trials at either end that do not count as they are. */
    private static final double RARE = 0.01;
    /** NPV that differs by less than this part of a year's revenue does not differ. */
    private static final double NOTHING = 1e-9;

    /**
     * The sensitivity of the proposal of an analysis.
     *
     * @param threads at work at once; changes no figure
     */
    public static Sensitivity of(Analysis analysis, int threads, Observer observer) {
        Scenario scenario = analysis.scenario();
        List<Unknown> unknowns = Unknown.of(scenario);
        Variance variance = observer.of("sensitivity", () -> Variance.of(scenario, counted(analysis), unknowns, threads));
        Information information = observer.of("information", () -> Information.of(analysis, unknowns, threads));
        return observer.of("switching", () -> assemble(analysis, unknowns, variance, information, threads));
    }

    private static Range counted(Analysis analysis) {
        double[] sorted = analysis.npv().get(analysis.scenario().proposal()).clone();
        Arrays.sort(sorted);
        return new Range(Quantile.of(sorted, RARE), Quantile.of(sorted, 1 - RARE));
    }

    private static Sensitivity assemble(Analysis analysis, List<Unknown> unknowns, Variance variance,
                                        Information information, int threads) {
        Scenario scenario = analysis.scenario();
        double central = analysis.proposal().central().value(Measure.NPV);
        CentralWorlds worlds = new CentralWorlds(scenario, threads);
        List<Driver> drivers = unknowns.stream().flatMap(u -> u.drivers().stream()).toList();
        List<Driver.Input> inputs = Stream.concat(unknowns.stream().flatMap(u -> u.inputs().stream()),
                Certain.of(scenario).stream()).toList();
        List<SwitchingValue> switching = new ArrayList<>(new SwitchingEvidence(scenario).of(
                new SwitchingSearch(worlds, central, NOTHING * scenario.yearlyRevenue()).of(inputs), threads));
        switching.sort(SwitchingValue.NEAREST_FIRST);
        List<Influence> influences = influences(variance.shares(), information);
        return new Sensitivity(variance.counted(), variance.standardDeviation(), central, influences, variance.pairs(),
                Tornado.of(worlds, drivers), List.copyOf(switching), information.everything(),
                ImpliedElasticity.of(scenario, scenario.proposalPlan()),
                VarianceByEvidence.of(influences));
    }

    private static List<Influence> influences(Map<Unknown, Variance.Shares> shares, Information information) {
        List<Influence> influences = new ArrayList<>();
        shares.forEach((unknown, share) -> influences.add(new Influence(unknown, share.first(), share.total(),
                information.byUnknown().get(unknown))));
        influences.sort(Comparator.comparing((Influence i) -> i.total().value()).reversed());
        return List.copyOf(influences);
    }
}
