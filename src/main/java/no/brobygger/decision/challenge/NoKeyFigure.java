package no.brobygger.decision.challenge;

import java.util.Arrays;
import java.util.List;
import no.brobygger.scenario.Kpi;

/** A follow-up needs what happened, how it was for the customer, and what it was worth. */
final class NoKeyFigure implements Challenge {
    @Override
    public String key() {
        return "no-key-figure";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        return Arrays.stream(Kpi.Family.values())
                .filter(family -> subject.scenario().kpis().stream().noneMatch(kpi -> kpi.family() == family))
                .map(family -> Finding.at(this, subject.scenario(), "kpis").with("family", new Fact.OneOf(family)))
                .toList();
    }
}
