package no.brobygger.decision.challenge;

import java.util.List;
import java.util.stream.Stream;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Lift;
import no.brobygger.scenario.MediatingIndex;
import no.brobygger.scenario.Outcome;

/** An activity moves an outcome by a lift of its own and again through an index. */
final class CountedTwice implements Challenge {
    @Override
    public String key() {
        return "counted-twice";
    }

    @Override
    public List<Finding> findings(Subject subject) {
        return subject.scenario().activities().stream().flatMap(activity -> twice(subject, activity)).toList();
    }

    private Stream<Finding> twice(Subject subject, Activity activity) {
        return subject.scenario().indices().stream().filter(index -> activity.indexPoints().containsKey(index.name()))
                .flatMap(index -> activity.lifts().entrySet().stream()
                        .filter(lift -> moves(lift.getValue()) && moves(index, lift.getKey()))
                        .map(lift -> Finding.at(this, subject.scenario(), lift.getValue().lift())
                                .with("index", new Fact.Name(index.name()))));
    }

    private static boolean moves(Lift lift) {
        return lift.lift().isUncertain() || lift.lift().median() != 0;
    }

    private static boolean moves(MediatingIndex index, Outcome outcome) {
        return index.perPoint().containsKey(outcome)
                && (index.perPoint().get(outcome).isUncertain() || index.perPoint().get(outcome).median() != 0);
    }
}
