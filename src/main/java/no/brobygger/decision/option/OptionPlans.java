package no.brobygger.decision.option;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.decision.option.LeftOut.Reason;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.PlanCost;
import no.brobygger.scenario.Scenario;

/** The options of a scenario as plans, and those that say nothing in it. */
final class OptionPlans {
    private final Scenario scenario;
    private final MoneyByMonth proposed;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<OptionKind, Plan> plans = new EnumMap<>(OptionKind.class);

    /** @param price what the price cut is worked out from */
    OptionPlans(Scenario scenario, PriceCut price) {
        this.scenario = scenario;
        proposed = MoneyByMonth.of(scenario, scenario.proposalPlan());
        add(OptionKind.DARK, proposed.times(0), List.of());
        addIfAny(OptionKind.HALF, 0.5);
        addIfAny(OptionKind.ONE_AND_A_HALF, 1.5);
        addSplit(OptionKind.ALL_ACTIVATION, 0);
        addSplit(OptionKind.BENCHMARK_SPLIT, scenario.usualBrandShare().share());
        addPriceCut(price);
    }

    /** In the order of {@link OptionKind}. */
    Map<OptionKind, Plan> plans() {
        return plans;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    private void addIfAny(OptionKind kind, double factor) {
        if (proposed.total() > 0) {
            add(kind, proposed.times(factor), scenario.proposalPlan().costs());
        } else {
            leaveOut(kind, Reason.NO_MARKETING);
        }
    }

    private void addSplit(OptionKind kind, double brandShare) {
        if (!proposed.hasCommunication()) {
            leaveOut(kind, Reason.NO_BRAND_OR_ACTIVATION);
        } else if (brandShare > 0 && !has(ActivityKind.BRAND) || brandShare < 1 && !has(ActivityKind.ACTIVATION)) {
            leaveOut(kind, Reason.NO_ACTIVITY);
        } else {
            add(kind, proposed.atBrandShare(brandShare), scenario.proposalPlan().costs());
        }
    }

    private boolean has(ActivityKind kind) {
        return scenario.activities().stream().anyMatch(a -> a.kind() == kind);
    }

    private void addPriceCut(PriceCut price) {
        if (!(price.share() > 0)) {
            leaveOut(OptionKind.PRICE_CUT, Reason.SPENDS_NO_MORE);
        } else if (price.share() > PriceCut.MOST) {
            leaveOut(OptionKind.PRICE_CUT, Reason.BEYOND_EVIDENCE);
        } else {
            Plan baseline = scenario.baselinePlan();
            plans.put(OptionKind.PRICE_CUT, new Plan(name(OptionKind.PRICE_CUT), "", baseline.budget(), baseline.split(),
                    baseline.phasing(), baseline.campaigns(), baseline.costs(), Optional.of(price.change(scenario))));
        }
    }

    private void leaveOut(OptionKind kind, Reason reason) {
        leftOut.add(LeftOut.because(kind, reason));
    }

    private void add(OptionKind kind, MoneyByMonth money, List<PlanCost> costs) {
        Optional<Plan> same = scenario.plans().stream()
                .filter(p -> p.costs().equals(costs) && MoneyByMonth.of(scenario, p).isSameAs(money)).findFirst();
        if (same.isPresent()) {
            leftOut.add(new LeftOut(kind, Reason.SAME_AS_PLAN, Optional.of(same.get().name())));
        } else {
            plans.put(kind, new Plan(name(kind), "", List.of(), Map.of(), Map.of(), money.campaigns(), costs));
        }
    }

    /** No plan of a file is called so: it would be a key with a blank and two words of the program. */
    static String name(OptionKind kind) {
        return "added option " + kind.key();
    }
}
