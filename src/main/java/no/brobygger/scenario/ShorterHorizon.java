package no.brobygger.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scenario judged earlier. What begins after the new last month falls away; what reaches beyond it is cut there. Of a
 * campaign and of a cost a year the months that are left are paid for. Of a risk only the chance that it begins in time
 * is left, since its first month is as likely in one month of its window as in the next.
 */
final class ShorterHorizon {
    private final int months;

    ShorterHorizon(int months) {
        this.months = months;
    }

    Scenario of(Scenario s) {
        Scenario shorter = with(s, s.correlations());
        Set<String> left = shorter.assumptions().stream().map(Assumption::path).collect(Collectors.toSet());
        return with(s, s.correlations().stream()
                .filter(c -> left.contains(c.first()) && left.contains(c.second())).toList());
    }

    private Scenario with(Scenario s, List<Correlation> correlations) {
        return new Scenario(s.heading(), s.context(), s.usualBrandShare(), s.language(),
                new Horizon(s.horizon().start(), months), s.segments(), s.finance(), s.firm(), s.activities(),
                s.indices(), s.rivals(), s.risks().stream().filter(r -> r.from() <= months).map(this::of).toList(),
                correlations, s.plans().stream().map(this::of).toList(), s.baseline(), s.proposal(), s.kpis(),
                new FollowUp(s.followUp().gates().stream().filter(gate -> gate <= months).toList(),
                        s.followUp().benefitOwner()), s.simulation(), s.origin());
    }

    private Risk of(Risk r) {
        int to = Math.min(r.to(), months);
        double inTime = (to - r.from() + 1) / (double) (r.to() - r.from() + 1);
        return new Risk(r.name(), r.probability() * inTime, r.from(), to, r.months(), r.cost(), r.demand(),
                r.effects(), r.plans(), r.mitigation(), r.owner());
    }

    private Plan of(Plan p) {
        return p.spending(p.budget(), p.split(), p.phasing(),
                        p.campaigns().stream().filter(c -> c.from() <= months).map(this::of).toList())
                .withCosts(p.costs().stream().filter(this::isInTime).map(this::of).toList());
    }

    private Campaign of(Campaign c) {
        int to = Math.min(c.to(), months);
        return new Campaign(c.name(), c.activity(), c.spend() * (to - c.from() + 1) / (c.to() - c.from() + 1), c.from(), to);
    }

    private boolean isInTime(PlanCost cost) {
        return (cost instanceof PlanCost.Running running ? running.from() : ((PlanCost.Once) cost).month()) <= months;
    }

    private PlanCost of(PlanCost cost) {
        return cost instanceof PlanCost.Running running
                ? new PlanCost.Running(running.name(), running.amount(), running.from(), Math.min(running.to(), months))
                : cost;
    }
}
