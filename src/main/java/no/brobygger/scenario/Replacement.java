package no.brobygger.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A scenario with other assumptions in the same places. */
final class Replacement {
    private final UnaryOperator<Assumption> by;

    Replacement(UnaryOperator<Assumption> by) {
        this.by = by;
    }

    Scenario in(Scenario s) {
        return new Scenario(s.heading(), s.context(), s.usualBrandShare(), s.language(), s.horizon(),
                s.segments().stream().map(this::in).toList(), in(s.finance()), s.firm().map(this::in),
                s.activities().stream().map(this::in).toList(), s.indices().stream().map(this::in).toList(),
                s.rivals().map(this::in), s.risks().stream().map(this::in).toList(), s.correlations(),
                s.plans().stream().map(this::in).toList(), s.baseline(), s.proposal(), s.kpis(), s.followUp(),
                s.simulation(), s.origin());
    }

    private Assumption in(Assumption a) {
        return by.apply(a);
    }

    private <K> Map<K, Assumption> in(Map<K, Assumption> assumptions) {
        Map<K, Assumption> replaced = new LinkedHashMap<>();
        assumptions.forEach((key, a) -> replaced.put(key, in(a)));
        return replaced;
    }

    private Segment in(Segment s) {
        Market m = s.market();
        Customers c = s.customers();
        List<Assumption> churn = c.churn().stream().map(this::in).toList();
        return new Segment(s.name(), new Market(in(m.customers()), in(m.churn()), in(m.growth()), m.seasonality()),
                new Customers(in(c.count()), in(c.newPerYear()), churn, in(c.revenue()), in(c.margin()),
                        in(c.acquisitionCost()), in(c.referral())));
    }

    private Finance in(Finance f) {
        return new Finance(in(f.discountRate()), in(f.taxRate()), in(f.inflation()), in(f.priceGrowth()),
                in(f.receivableDays()), f.yearStarts(), in(f.priceDelay()), in(f.lifetimeMonths()),
                in(f.lifetimeGrowth()), f.terminalValue());
    }

    private Firm in(Firm f) {
        return new Firm(in(f.marketValue()), in(f.replacementCost()));
    }

    private Activity in(Activity a) {
        Map<Outcome, Lift> lifts = new LinkedHashMap<>();
        a.lifts().forEach((outcome, lift) -> lifts.put(outcome, new Lift(in(lift.lift()), lift.weight())));
        return new Activity(a.name(), a.kind(), a.label(), in(a.currentSpend()), in(a.referenceSpend()),
                in(a.halfLife()), in(a.delay()), in(a.shape()), in(a.halfSaturation()), in(a.effectiveness()),
                in(a.mediaInflation()), lifts, in(a.indexPoints()), a.benchmarkLifts());
    }

    private MediatingIndex in(MediatingIndex i) {
        return new MediatingIndex(i.name(), in(i.now()), in(i.perPoint()));
    }

    private Rivals in(Rivals r) {
        return new Rivals(in(r.spend()), in(r.growth()), in(r.reaction()), in(r.reactionLag()), in(r.elasticity()));
    }

    private Risk in(Risk r) {
        Optional<Assumption> demand = r.demand().map(this::in);
        return new Risk(r.name(), r.probability(), r.from(), r.to(), r.months(), in(r.cost()), demand,
                in(r.effects()), r.plans(), r.mitigation(), r.owner());
    }

    private Plan in(Plan p) {
        return new Plan(p.name(), p.label(), p.budget(), p.split(), p.phasing(), p.campaigns(),
                p.costs().stream().map(this::in).toList(),
                p.price().map(change -> new PriceChange(change.share(), in(change.elasticity()))));
    }

    private PlanCost in(PlanCost cost) {
        return cost instanceof PlanCost.Running running
                ? new PlanCost.Running(running.name(), in(running.amount()), running.from(), running.to())
                : new PlanCost.Once(cost.name(), in(cost.amount()), ((PlanCost.Once) cost).month());
    }
}
