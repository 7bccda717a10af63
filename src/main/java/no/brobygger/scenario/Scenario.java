package no.brobygger.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One business situation and the plans to choose between: complete (benchmarks stand where the file was silent),
 * legal, immutable. The engine needs nothing else.
 *
 * @param usualBrandShare the published split for the context, for charts only
 */
public record Scenario(Heading heading, Context context, BrandShare usualBrandShare, Language language, Horizon horizon, List<Segment> segments,
                       Finance finance, Optional<Firm> firm, List<Activity> activities, List<MediatingIndex> indices,
                       Optional<Rivals> rivals, List<Risk> risks, List<Correlation> correlations, List<Plan> plans,
                       String baseline, String proposal, List<Kpi> kpis, FollowUp followUp,
                       SimulationSettings simulation, Origin origin) {

    public Plan plan(String name) {
        return plans.stream().filter(p -> p.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no plan '" + name + "'."));
    }

    public Plan baselinePlan() {
        return plan(baseline);
    }

    public Plan proposalPlan() {
        return plan(proposal);
    }

    /** The same scenario, simulated otherwise. */
    public Scenario with(SimulationSettings other) {
        return new Scenario(heading, context, usualBrandShare, language, horizon, segments, finance, firm, activities, indices, rivals,
                risks, correlations, plans, baseline, proposal, kpis, followUp, other, origin);
    }

    /** The same scenario, reported in another language. */
    public Scenario with(Language other) {
        return new Scenario(heading, context, usualBrandShare, other, horizon, segments, finance, firm, activities, indices, rivals,
                risks, correlations, plans, baseline, proposal, kpis, followUp, simulation, origin);
    }

    /** The same scenario with more told about where it comes from. */
    public Scenario with(Origin other) {
        return new Scenario(heading, context, usualBrandShare, language, horizon, segments, finance, firm, activities, indices, rivals,
                risks, correlations, plans, baseline, proposal, kpis, followUp, simulation, other);
    }

    /** The same scenario over other months; what a plan does stays where it is, its last budget goes on. */
    public Scenario with(Horizon other) {
        return new Scenario(heading, context, usualBrandShare, language, other, segments, finance, firm, activities, indices, rivals,
                risks, correlations, plans, baseline, proposal, kpis, followUp, simulation, origin);
    }

    /** The same scenario with other risks. */
    public Scenario withRisks(List<Risk> others) {
        return new Scenario(heading, context, usualBrandShare, language, horizon, segments, finance, firm, activities, indices, rivals,
                others, correlations, plans, baseline, proposal, kpis, followUp, simulation, origin);
    }

    /** The same scenario with other assumptions in the same places: {@code by} is asked for each. */
    public Scenario replacing(UnaryOperator<Assumption> by) {
        return new Replacement(by).in(this);
    }

    /**
     * The same business with other plans, of which one is the baseline and one the proposal; a wished correlation of
     * what only a former plan had is dropped.
     */
    public Scenario with(List<Plan> otherPlans, String otherBaseline, String otherProposal) {
        Scenario other = planned(otherPlans, otherBaseline, otherProposal, List.of());
        Set<String> paths = other.assumptions().stream().map(Assumption::path).collect(Collectors.toSet());
        return planned(otherPlans, otherBaseline, otherProposal, correlations.stream()
                .filter(c -> paths.contains(c.first()) && paths.contains(c.second())).toList());
    }

    private Scenario planned(List<Plan> otherPlans, String otherBaseline, String otherProposal, List<Correlation> wishes) {
        return new Scenario(heading, context, usualBrandShare, language, horizon, segments, finance, firm, activities, indices, rivals,
                risks, wishes, otherPlans, otherBaseline, otherProposal, kpis, followUp, simulation, origin);
    }

    /**
     * The same scenario judged after fewer months. What begins later falls away; campaigns, costs a year and the windows
     * of risks that reach beyond are cut, and so is a risk's probability.
     *
     * @param months 1 … the scenario's own
     */
    public Scenario within(int months) {
        if (months < 1 || months > horizon.months()) {
            throw new IllegalArgumentException("The months (" + months + ") must be 1 to " + horizon.months() + ".");
        }
        return new ShorterHorizon(months).of(this);
    }

    /** Revenue of a year at today's number of customers, central values, all segments. */
    public double yearlyRevenue() {
        return segments.stream().map(Segment::customers)
                .mapToDouble(c -> c.count().median() * c.revenue().median()).sum();
    }

    /** Every assumption once, in the order of the file format; an assumption shared by two places stands at the first. */
    public List<Assumption> assumptions() {
        Map<String, Assumption> byPath = new LinkedHashMap<>();
        for (Segment s : segments) {
            add(byPath, s.market().customers(), s.market().churn(), s.market().growth(), s.customers().count(),
                    s.customers().newPerYear());
            addAll(byPath, s.customers().churn());
            add(byPath, s.customers().revenue(), s.customers().margin(), s.customers().acquisitionCost(),
                    s.customers().referral());
        }
        add(byPath, finance.discountRate(), finance.taxRate(), finance.inflation(), finance.priceGrowth(),
                finance.receivableDays(), finance.priceDelay(), finance.lifetimeMonths(), finance.lifetimeGrowth());
        firm.ifPresent(f -> add(byPath, f.marketValue(), f.replacementCost()));
        for (Activity a : activities) {
            add(byPath, a.currentSpend(), a.referenceSpend(), a.halfLife(), a.delay(), a.shape(), a.halfSaturation(),
                    a.effectiveness(), a.mediaInflation());
            addAll(byPath, a.lifts().values().stream().map(Lift::lift).toList());
            addAll(byPath, a.indexPoints().values());
        }
        for (MediatingIndex i : indices) {
            add(byPath, i.now());
            addAll(byPath, i.perPoint().values());
        }
        rivals.ifPresent(r -> add(byPath, r.spend(), r.growth(), r.reaction(), r.reactionLag(), r.elasticity()));
        for (Risk r : risks) {
            add(byPath, r.cost());
            r.demand().ifPresent(d -> add(byPath, d));
            addAll(byPath, r.effects().values());
        }
        for (Plan p : plans) {
            addAll(byPath, p.costs().stream().map(PlanCost::amount).toList());
            p.price().ifPresent(price -> add(byPath, price.elasticity()));
        }
        return new ArrayList<>(byPath.values());
    }

    private static void add(Map<String, Assumption> byPath, Assumption... assumptions) {
        addAll(byPath, List.of(assumptions));
    }

    private static void addAll(Map<String, Assumption> byPath, Collection<Assumption> assumptions) {
        assumptions.forEach(a -> byPath.putIfAbsent(a.path(), a));
    }
}
