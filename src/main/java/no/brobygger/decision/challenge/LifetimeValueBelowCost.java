package no.brobygger.decision.challenge;

import java.util.List;
import no.brobygger.analysis.Measure;

/** A new customer brings less than he costs to win: growth then loses money. */
final class LifetimeValueBelowCost implements Challenge {
    @Override
    public String key() {
        return "lifetime-value-below-cost";
    }

    @Override
    public String reference() {
        return "Gupta, Lehmann & Stuart 2004";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        double value = subject.value(Measure.CLV);
        double cost = subject.value(Measure.CAC);
        return value < cost ? List.of(Finding.at(this, subject.scenario(), "plans." + subject.scenario().proposal())
                .with("value", new Fact.Money(value)).with("cost", new Fact.Money(cost))) : List.of();
    }
}
