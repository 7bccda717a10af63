package no.brobygger.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.model.MarketModel;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.simulation.Simulator;
import no.brobygger.simulation.sampling.Clipping;

/** Works out everything that is known about a scenario's plans: the central case, then the trials. */
public final class Analyst {
    private final Scenario scenario;

    public Analyst(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * The whole analysis.
     *
     * @param threads that may be used; changes no result
     */
    public Analysis analyse(int threads) {
        Map<String, CentralCase> central = centralCases();
        Simulator simulator = new Simulator(scenario);
        Trials trials = new Trials(scenario);
        List<BlockTotals> totals = simulator.run(threads, trials::record);
        return assemble(central, trials, BlockTotals.sum(totals));
    }

    /** The central case of every plan, by name, in the order of the file. */
    public Map<String, CentralCase> centralCases() {
        CentralCases cases = new CentralCases(new MarketModel(scenario));
        Map<String, CentralCase> byPlan = new LinkedHashMap<>();
        scenario.plans().forEach(plan -> byPlan.put(plan.name(), cases.of(plan)));
        return byPlan;
    }

    private Analysis assemble(Map<String, CentralCase> central, Trials trials, BlockTotals totals) {
        ExpectedFlow expected = new ExpectedFlow(scenario, totals);
        List<PlanAnalysis> plans = new ArrayList<>();
        for (int p = 0; p < scenario.plans().size(); p++) {
            Plan plan = scenario.plans().get(p);
            plans.add(new PlanAnalysis(plan, central.get(plan.name()), trials.summaries(p), trials.probabilities(p),
                    trials.expectedShortfall(p), trials.bands(p), expected.measures(p), expected.ask(p)));
        }
        List<String> warnings = totals.clipping().warnings().stream().map(Clipping.Warning::text).toList();
        return new Analysis(scenario, plans, trials.npvByPlan(), trials.beats(), SegmentValues.of(scenario),
                warnings);
    }
}
