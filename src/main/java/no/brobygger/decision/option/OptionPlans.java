package no.brobygger.decision.option;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.decision.budget.Allocation;
import no.brobygger.decision.option.LeftOut.Reason;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.PriceChange;
import no.brobygger.scenario.Scenario;

/** The options of a scenario as plans, and those that say nothing in it. */
final class OptionPlans {
    private final Scenario scenario;
    private final Allocation proposed;
    private final List<MoneyByMonth> written;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<OptionKind, Plan> plans = new EnumMap<>(OptionKind.class);

    /** @param price what the price cut is worked out from */
    OptionPlans(Scenario scenario, PriceCut price) {
        this.scenario = scenario;
        proposed = new Allocation(scenario, scenario.proposalPlan());
        written = scenario.plans().stream().map(p -> MoneyByMonth.of(scenario, p)).toList();
        add(OptionKind.DARK, new Plan("", "", List.of(), Map.of(), Map.of(), List.of(), List.of()));
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

    private void addIfAny(OptionKind kind, double amount) {
        if (proposed.money() > 0) {
            add(kind, proposed.plan(proposed.shares(), amount));
        } else {
            leaveOut(kind, Reason.NO_MARKETING);
        }
    }

    private void addSplit(OptionKind kind, double brandShare) {
        if (Double.isNaN(proposed.brandShare())) {
            leaveOut(kind, Reason.NO_BRAND_OR_ACTIVATION);
        } else if (!has(ActivityKind.BRAND) || !has(ActivityKind.ACTIVATION)) {
            leaveOut(kind, Reason.NO_ACTIVITY);
        } else {
            add(kind, proposed.plan(proposed.atBrandShare(brandShare), 1));
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
            plans.put(OptionKind.PRICE_CUT, named(OptionKind.PRICE_CUT, scenario.baselinePlan(),
                    Optional.of(price.change(scenario))));
        }
    }

    private void leaveOut(OptionKind kind, Reason reason) {
        leftOut.add(LeftOut.because(kind, reason));
    }

    private void add(OptionKind kind, Plan plan) {
        MoneyByMonth money = MoneyByMonth.of(scenario, plan);
        for (int p = 0; p < written.size(); p++) {
            Plan same = scenario.plans().get(p);
            if (same.costs().equals(plan.costs()) && written.get(p).isSameAs(money)) {
                leftOut.add(new LeftOut(kind, Reason.SAME_AS_PLAN, Optional.of(same.name())));
                return;
            }
        }
        plans.put(kind, named(kind, plan, plan.price()));
    }

    private static Plan named(OptionKind kind, Plan plan, Optional<PriceChange> price) {
        return new Plan(name(kind), "", plan.budget(), plan.split(), plan.phasing(), plan.campaigns(), plan.costs(), price);
    }

    /** No plan of a file is called so: it would be a key with a blank and two words of the program. */
    static String name(OptionKind kind) {
        return "added option " + kind.key();
    }
}
