package no.brobygger.decision.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Probabilities;
import no.brobygger.decision.budget.Gain;
import no.brobygger.decision.budget.Objective;
import no.brobygger.decision.trial.TrialWorlds;
import no.brobygger.finance.measure.Moments;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;

/**
 * The options that the program sets beside a scenario's plans, in the worlds of its trials: what they are worth against
 * the baseline on the same draws. What derives from the proposal meets the proposal's risks, the price cut the
 * baseline's, going dark those that no plan is named for.
 *
 * @param options  in the order of {@link OptionKind}
 * @param leftOut  those that would say nothing
 * @param best     the one with the highest mean NPV, if that is above every plan's mean over the same trials
 * @param priceCut the share of the price that the price cut takes; not above 0 where the proposal spends no more
 */
public record Options(List<Option> options, List<LeftOut> leftOut, Optional<Best> best, double priceCut) {

    /**
     * The best of the added options.
     *
     * @param gain of its mean NPV over that of the best plan of the file; measured on as many fresh trials as it met
     */
    public record Best(Option option, Gain gain) {
    }

    /** An option meets so many trials at most, the first ones: enough for as many digits as an option needs. */
    public static final int MOST_TRIALS = 5_000;

    /** No option. */
    public static final Options NONE = new Options(List.of(), List.of(), Optional.empty(), 0);

    private static final Set<OptionKind> FROM_PROPOSAL = Set.of(OptionKind.HALF, OptionKind.ONE_AND_A_HALF,
            OptionKind.ALL_ACTIVATION, OptionKind.BENCHMARK_SPLIT);

    /** @param threads that may be used; changes no result */
    public static Options of(Analysis analysis, int threads) {
        PriceCut price = PriceCut.of(analysis.proposal().central(), analysis.baseline().central());
        OptionPlans plans = new OptionPlans(analysis.scenario(), price);
        if (plans.plans().isEmpty()) {
            return new Options(List.of(), plans.leftOut(), Optional.empty(), price.share());
        }
        Analysis beside = new Analyst(beside(analysis.scenario(), plans.plans().values())).analyse(threads);
        List<Option> options = new ArrayList<>();
        plans.plans().forEach((kind, plan) -> options.add(option(kind, plan, beside, analysis)));
        return new Options(List.copyOf(options), plans.leftOut(), best(options, analysis, threads), price.share());
    }

    /** The option of a kind, if it stands here. */
    public Optional<Option> of(OptionKind kind) {
        return options.stream().filter(o -> o.kind() == kind).findFirst();
    }

    /** The option that is worth more than every plan of the file, on average and in fresh trials too. */
    public Optional<Best> better() {
        return best.filter(b -> b.gain().isTold());
    }

    private static Optional<Best> best(List<Option> options, Analysis analysis, int threads) {
        Option best = options.stream().max(Comparator.comparingDouble(o -> Moments.mean(o.npv()))).orElseThrow();
        Plan rival = analysis.plans().stream().map(PlanAnalysis::plan).max(Comparator.comparingDouble(
                p -> Moments.mean(over(best, p, analysis)))).orElseThrow();
        return Moments.mean(best.npv()) > Moments.mean(over(best, rival, analysis))
                ? Optional.of(new Best(best, gain(best, rival, analysis, threads))) : Optional.empty();
    }

    /** NPV of a plan of the file in the trials that an option meets. */
    private static double[] over(Option option, Plan plan, Analysis analysis) {
        return Arrays.copyOf(analysis.npv().get(plan.name()), option.npv().length);
    }

    private static Gain gain(Option best, Plan rival, Analysis analysis, int threads) {
        Plan plan = best.analysis().plan();
        TrialWorlds fresh = TrialWorlds.afresh(beside(analysis.scenario(), List.of(plan, rival)), threads);
        return Gain.of(Objective.MEAN, new Gain.Trials(best.npv(), fresh.npv(plan)),
                new Gain.Trials(over(best, rival, analysis), fresh.npv(rival)));
    }

    /** The baseline and other plans, those that derive from a plan of the scenario under its risks. */
    private static Scenario beside(Scenario scenario, Collection<Plan> others) {
        List<Plan> plans = Stream.concat(Stream.of(scenario.baselinePlan()), others.stream()).distinct().toList();
        SimulationSettings own = scenario.simulation();
        return scenario.with(plans, scenario.baseline(), scenario.baseline())
                .withRisks(scenario.risks().stream().map(r -> shared(r, scenario)).toList())
                .with(new SimulationSettings(Math.min(own.trials(), MOST_TRIALS), own.seed(), own.sampling()));
    }

    private static Risk shared(Risk risk, Scenario scenario) {
        Set<String> plans = new HashSet<>(risk.plans());
        if (risk.plans().contains(scenario.proposal())) {
            FROM_PROPOSAL.forEach(kind -> plans.add(OptionPlans.name(kind)));
        }
        if (risk.plans().contains(scenario.baseline())) {
            plans.add(OptionPlans.name(OptionKind.PRICE_CUT));
        }
        return risk.of(plans);
    }

    private static Option option(OptionKind kind, Plan plan, Analysis beside, Analysis analysis) {
        PlanAnalysis known = beside.plan(plan.name());
        double[] npv = beside.npv().get(plan.name());
        Probabilities p = known.probabilities();
        Probabilities among = new Probabilities(p.npvPositive(), p.npvCashPositive(), p.paidBack(),
                best(npv, beside.npv(), analysis.npv()));
        return new Option(kind, new PlanAnalysis(known.plan(), known.central(), known.measures(), among,
                known.expectedShortfall(), known.monthly(), known.expected(), known.ask()), npv,
                above(npv, analysis.npv().get(analysis.scenario().proposal())));
    }

    private static double best(double[] npv, Map<String, double[]> options, Map<String, double[]> plans) {
        int best = 0;
        for (int i = 0; i < npv.length; i++) {
            int trial = i;
            boolean beaten = options.values().stream().anyMatch(other -> other[trial] > npv[trial])
                    || plans.values().stream().anyMatch(other -> other[trial] >= npv[trial]);
            best += beaten ? 0 : 1;
        }
        return (double) best / npv.length;
    }

    private static double above(double[] npv, double[] other) {
        int above = 0;
        for (int i = 0; i < npv.length; i++) {
            above += npv[i] > other[i] ? 1 : 0;
        }
        return (double) above / npv.length;
    }
}
