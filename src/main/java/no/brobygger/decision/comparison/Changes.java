package no.brobygger.decision.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.PlanCost;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SpendSchedule;

/** What can be taken over from another situation one thing at a time, because both have it and it differs. */
final class Changes {
    private static final List<String> NOT_INPUTS = List.of("risks.", "plans.", "firm.");

    private final Situation from;
    private final Situation to;
    private final List<Change> changes = new ArrayList<>();

    /**
     * One of them.
     *
     * @param step with an amount of 0
     * @param take the first situation with this one thing of the second
     */
    record Change(Step step, BinaryOperator<Situation> take) {
    }

    private Changes(Situation from, Situation to) {
        this.from = from;
        this.to = to;
    }

    /** In the order: spend, costs, what happens anyway, risks, inputs as they stand in the file. */
    static List<Change> between(Situation from, Situation to) {
        Changes all = new Changes(from, to);
        if (from.scenario().horizon().equals(to.scenario().horizon())) {
            all.spends(Step.Kind.SPEND, Situation::plan, (s, side) -> new Situation(s.scenario(), side, s.usual()));
            all.costs(Step.Kind.COSTS, Situation::plan, (s, side) -> new Situation(s.scenario(), side, s.usual()));
            all.spends(Step.Kind.USUAL_SPEND, Situation::usual, (s, side) -> new Situation(s.scenario(), s.plan(), side));
            all.costs(Step.Kind.USUAL_COSTS, Situation::usual, (s, side) -> new Situation(s.scenario(), s.plan(), side));
            all.risks();
        }
        all.inputs();
        return all.changes;
    }

    private interface SideSetter {
        Situation in(Situation situation, Situation.Side side);
    }

    private void spends(Step.Kind kind, Function<Situation, Situation.Side> side, SideSetter setter) {
        for (Activity activity : from.scenario().activities()) {
            String name = activity.name();
            if (to.scenario().activities().stream().anyMatch(a -> a.name().equals(name))
                    && !Arrays.equals(schedule(from, side, name), schedule(to, side, name))) {
                changes.add(new Change(Step.of(kind, name), (into, other) ->
                        setter.in(into, side.apply(into).spending(name, side.apply(other).spends().get(name)))));
            }
        }
    }

    private static double[] schedule(Situation situation, Function<Situation, Situation.Side> side, String activity) {
        return SpendSchedule.of(side.apply(situation).spends().get(activity), activity, situation.scenario().horizon());
    }

    private void costs(Step.Kind kind, Function<Situation, Situation.Side> side, SideSetter setter) {
        if (!amounts(side.apply(from).bearer()).equals(amounts(side.apply(to).bearer()))) {
            changes.add(new Change(Step.of(kind, ""), (into, other) -> setter.in(into,
                    side.apply(into).with(side.apply(into).bearer().withCosts(side.apply(other).bearer().costs())))));
        }
    }

    /** The costs as far as they differ in money. */
    private static List<String> amounts(Plan plan) {
        return plan.costs().stream().map(cost -> cost.amount().median() + (cost instanceof PlanCost.Once once
                ? "@" + once.month() : "/" + ((PlanCost.Running) cost).from() + "-" + ((PlanCost.Running) cost).to()))
                .toList();
    }

    private void risks() {
        if (!met(from).equals(met(to))) {
            changes.add(new Change(Step.of(Step.Kind.RISKS, ""), (into, other) -> new Situation(
                    into.scenario().withRisks(other.scenario().risks()), named(into.plan(), other.plan()),
                    named(into.usual(), other.usual()))));
        }
    }

    /** The side with the name of the other, since risks ask for the name of a plan. */
    private static Situation.Side named(Situation.Side side, Situation.Side other) {
        Plan like = other.bearer();
        return side.with(new Plan(like.name(), like.label(), like.budget(), like.split(), like.phasing(),
                like.campaigns(), side.bearer().costs()));
    }

    /** What the risks of the central case do to plan and baseline. */
    private static List<String> met(Situation situation) {
        List<String> met = new ArrayList<>();
        for (Risk risk : situation.scenario().risks()) {
            if (risk.centralStart().isPresent()) {
                Map<String, Double> effects = new LinkedHashMap<>();
                risk.effects().forEach((outcome, effect) -> effects.put(outcome.key(), effect.median()));
                met.add(risk.meets(situation.plan().bearer().name()) + "|" + risk.meets(situation.usual().bearer().name())
                        + "|" + risk.centralStart().get() + "|" + risk.months() + "|" + risk.cost().median() + "|"
                        + risk.demand().map(Assumption::median) + "|" + effects);
            }
        }
        return met;
    }

    private void inputs() {
        Map<String, Assumption> others = byPath(to.scenario());
        byPath(from.scenario()).forEach((path, assumption) -> {
            Assumption other = others.get(path);
            if (other != null && other.median() != assumption.median()
                    && NOT_INPUTS.stream().noneMatch(path::startsWith)) {
                changes.add(new Change(
                        new Step(Step.Kind.INPUT, path, Optional.of(new Step.Input(assumption, other)), 0),
                        (into, donor) -> into.with(taking(path, into.scenario(), donor.scenario()))));
            }
        });
    }

    private static Scenario taking(String path, Scenario into, Scenario donor) {
        Assumption taken = byPath(donor).get(path);
        return into.replacing(own -> own.path().equals(path) ? taken : own);
    }

    private static Map<String, Assumption> byPath(Scenario scenario) {
        Map<String, Assumption> byPath = new LinkedHashMap<>();
        scenario.assumptions().forEach(a -> byPath.put(a.path(), a));
        return byPath;
    }
}
