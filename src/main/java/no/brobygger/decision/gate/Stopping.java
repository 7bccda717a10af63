package no.brobygger.decision.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.brobygger.finance.PlanValue;
import no.brobygger.model.Draws;
import no.brobygger.model.MarketModel;
import no.brobygger.model.Memory;
import no.brobygger.model.Spending;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.PlanCost;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Scenario;

/**
 * The proposal stopped at the start of a month: until then its own money, costs and risks, from then on the baseline's,
 * and whatever has begun runs its course.
 */
final class Stopping {
    private final int gate;
    private final Scenario scenario;
    private final List<Risk> risks;
    private final MarketModel model;
    private final Plan plan;
    private final Spending spending;

    Stopping(Scenario original, int gate) {
        this.gate = gate;
        risks = original.risks();
        scenario = original.withRisks(risks.stream().map(r -> r.of(Set.of())).toList());
        model = new MarketModel(scenario);
        Plan proposal = scenario.proposalPlan();
        Plan baseline = scenario.baselinePlan();
        plan = proposal.withCosts(costs(proposal, baseline));
        spending = model.carriedOn(model.spending(proposal).switchingTo(model.spending(baseline), gate));
    }

    /** What the stopped proposal is worth at the start, in every trial of a block. */
    double[] value(Draws draws, Memory memory) {
        return PlanValue.of(scenario, model.run(model.world(draws.withStarts(starts(draws)), memory), plan, spending));
    }

    private List<PlanCost> costs(Plan proposal, Plan baseline) {
        List<PlanCost> costs = new ArrayList<>();
        proposal.costs().forEach(cost -> addBetween(costs, cost, 1, gate - 1));
        baseline.costs().forEach(cost -> addBetween(costs, cost, gate, scenario.horizon().months()));
        return costs;
    }

    private static void addBetween(List<PlanCost> costs, PlanCost cost, int first, int last) {
        if (cost instanceof PlanCost.Running running) {
            int from = Math.max(running.from(), first);
            int to = Math.min(running.to(), last);
            if (from <= to) {
                costs.add(new PlanCost.Running(running.name(), running.amount(), from, to));
            }
        } else if (cost instanceof PlanCost.Once once && once.month() >= first && once.month() <= last) {
            costs.add(once);
        }
    }

    /** A risk is met that the proposal met before the gate, or that the baseline meets from then on. */
    private Map<String, int[]> starts(Draws draws) {
        Map<String, int[]> starts = new HashMap<>();
        for (Risk risk : risks) {
            int[] met = draws.startOf(risk).clone();
            for (int i = 0; i < met.length; i++) {
                met[i] = risk.meets(met[i] < gate ? scenario.proposal() : scenario.baseline()) ? met[i] : 0;
            }
            starts.put(risk.name(), met);
        }
        return starts;
    }
}
