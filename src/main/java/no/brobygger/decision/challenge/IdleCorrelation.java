package no.brobygger.decision.challenge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.scenario.RankCorrelations;

/** A correlation with an input that is one number: nothing can move with it. */
final class IdleCorrelation implements Challenge {
    @Override
    public String key() {
        return "idle-correlation";
    }

    @Override
    public List<Finding> findings(Subject subject) {
        return RankCorrelations.of(subject.scenario()).ignored().stream().map(idle ->
                new Finding(this, "correlations", Optional.of(idle.wish().location()), Map.of())
                        .with("first", new Fact.Name(idle.wish().first())).with("second", new Fact.Name(idle.wish().second()))
                        .with("fixed", new Fact.Name(String.join(", ", idle.fixed())))).toList();
    }
}
