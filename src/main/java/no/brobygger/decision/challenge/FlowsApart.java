package no.brobygger.decision.challenge;

import java.util.List;
import java.util.stream.IntStream;
import no.brobygger.model.Draws;
import no.brobygger.model.MarketModel;
import no.brobygger.model.World;
import no.brobygger.scenario.Customers;
import no.brobygger.scenario.Segment;

/**
 * Today's new customers and today's losses do not hold the customer base: one of the two is wrong, or the company is not
 * in the steady state from which effects are reckoned.
 */
final class FlowsApart implements Challenge {
    /** Of the customer base, a year. */
    static final double APART = 0.05;

    @Override
    public String key() {
        return "flows-apart";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        World world = new MarketModel(subject.scenario()).world(Draws.central(subject.scenario()));
        return IntStream.range(0, subject.scenario().segments().size())
                .mapToObj(s -> finding(subject, subject.scenario().segments().get(s), world.statusQuo(s).churnPerYear()))
                .flatMap(List::stream).toList();
    }

    private List<Finding> finding(Subject subject, Segment segment, double churn) {
        Customers c = segment.customers();
        double won = c.newPerYear().median() / c.count().median();
        boolean apart = c.count().median() > 0 && Math.abs(won - churn) > APART;
        return apart && !MonthlyChurn.isSeen(segment, churn) ? List.of(Finding.at(this, subject.scenario(), c.newPerYear())
                .with("won", new Fact.Share(won)).with("lost", new Fact.Share(churn))) : List.of();
    }
}
