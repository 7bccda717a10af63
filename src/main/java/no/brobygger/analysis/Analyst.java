package no.brobygger.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.model.MarketModel;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.simulation.Simulator;
import no.brobygger.simulation.Workers;
import no.brobygger.simulation.sampling.Clipping;

/** Works out everything that is known about a scenario's plans: the central case, then the trials. */
public final class Analyst {
    private static final int FEWEST_TRIALS = 5_000;
    private static final int MOST_TRIALS = 1_000_000;
    private static final double WANTED_PRECISION = 0.01;

    private final Scenario scenario;
    private final Observer observer;

    public Analyst(Scenario scenario) {
        this(scenario, Observer.NONE);
    }

    public Analyst(Scenario scenario, Observer observer) {
        this.scenario = scenario;
        this.observer = observer;
    }

    /**
     * The whole analysis.
     *
     * @param threads that may be used; changes no result
     */
    public Analysis analyse(int threads) {
        Map<String, CentralCase> central = observer.of("central", this::centralCases);
        Trials trials = new Trials(scenario);
        BlockTotals totals = observer.of("trials", () -> simulate(threads, trials));
        return observer.of("percentiles", () -> assemble(central, trials, totals, threads));
    }

    private BlockTotals simulate(int threads, Trials trials) {
        return BlockTotals.sum(new Simulator(scenario).run(threads, block -> {
            BlockTotals totals = trials.record(block);
            observer.finished(block.size(), scenario.simulation().trials());
            return totals;
        }));
    }

    /**
     * The whole analysis with as many trials as it takes to know P10, P50 and P90 of every plan's NPV, each within 1 % of
     * the plan's P10–P90 range (half the 95 % interval). Starts with 5,000 and doubles, at most to a million: the trials of
     * a shorter run are the first of a longer one, so what is said then is what a run of that many trials says.
     */
    public static Analysis analyseUntilPrecise(Scenario scenario, int threads, Observer observer) {
        SimulationSettings settings = scenario.simulation();
        int trials = FEWEST_TRIALS;
        while (true) {
            Analysis analysis = new Analyst(scenario.with(new SimulationSettings(trials, settings.seed(),
                    settings.sampling())), observer).analyse(threads);
            if (trials == MOST_TRIALS || analysis.plans().stream().allMatch(Analyst::isPrecise)) {
                return analysis;
            }
            trials = Math.min(2 * trials, MOST_TRIALS);
        }
    }

    private static boolean isPrecise(PlanAnalysis plan) {
        Summary npv = plan.summary(Measure.NPV);
        Summary.Precision precision = npv.precision();
        double allowed = WANTED_PRECISION * (npv.p90() - npv.p10());
        return precision.p10() <= allowed && precision.p50() <= allowed && precision.p90() <= allowed;
    }

    private static Warning warning(Clipping.Warning clipped) {
        return new Warning(clipped.assumption(), clipped.share(), clipped.text());
    }

    /** The central case of every plan, by name, in the order of the file. */
    public Map<String, CentralCase> centralCases() {
        CentralCases cases = new CentralCases(new MarketModel(scenario));
        Map<String, CentralCase> byPlan = new LinkedHashMap<>();
        scenario.plans().forEach(plan -> byPlan.put(plan.name(), cases.of(plan)));
        return byPlan;
    }

    private Analysis assemble(Map<String, CentralCase> central, Trials trials, BlockTotals totals,
                              int threads) {
        ExpectedFlow expected = new ExpectedFlow(scenario, totals);
        List<PlanAnalysis> plans = Workers.inOrder(threads, scenario.plans().size(), p -> {
            Plan plan = scenario.plans().get(p);
            return new PlanAnalysis(plan, central.get(plan.name()), trials.summaries(p), trials.probabilities(p),
                    trials.expectedShortfall(p), trials.bands(p), expected.measures(p), expected.ask(p, trials));
        });
        List<Warning> warnings = totals.clipping().warnings().stream().map(Analyst::warning).toList();
        return new Analysis(scenario, plans, trials.npvByPlan(), trials.beats(), SegmentValues.of(scenario),
                warnings);
    }
}
