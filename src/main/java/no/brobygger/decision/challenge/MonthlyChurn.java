package no.brobygger.decision.challenge;

import java.util.List;
import java.util.stream.IntStream;
import no.brobygger.model.Draws;
import no.brobygger.model.MarketModel;
import no.brobygger.model.World;
import no.brobygger.quantity.Compounding;
import no.brobygger.scenario.Customers;
import no.brobygger.scenario.Segment;

/** Churn is so low that the flows do not hold the customer base, and would hold it if it were that of a month. */
final class MonthlyChurn implements Challenge {
    /** A year; above it a churn is seldom one of a month. */
    private static final double HIGHEST = 0.05;

    @Override
    public String key() {
        return "monthly-churn";
    }

    @Override
    public List<Finding> findings(Subject subject) {
        World world = new MarketModel(subject.scenario()).world(Draws.central(subject.scenario()));
        return IntStream.range(0, subject.scenario().segments().size())
                .filter(s -> isSeen(subject.scenario().segments().get(s), world.statusQuo(s).churnPerYear()))
                .mapToObj(s -> finding(subject, subject.scenario().segments().get(s), world.statusQuo(s).churnPerYear()))
                .toList();
    }

    /** Whether the flows are apart as stated, and nearer to each other with the churn as that of a month. */
    static boolean isSeen(Segment segment, double churn) {
        Customers c = segment.customers();
        double won = c.newPerYear().median() / c.count().median();
        return c.count().median() > 0 && churn < HIGHEST && Math.abs(won - churn) > FlowsApart.APART
                && Math.abs(won - Compounding.yearlyChurn(churn)) < Math.abs(won - churn);
    }

    private Finding finding(Subject subject, Segment segment, double churn) {
        return Finding.at(this, subject.scenario(), segment.customers().churn().get(0))
                .with("stated", new Fact.Share(churn)).with("yearly", new Fact.Share(Compounding.yearlyChurn(churn)));
    }
}
