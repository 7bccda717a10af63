package no.brobygger.decision.sensitivity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.brobygger.decision.crosscheck.ImpliedElasticity;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Lift;
import no.brobygger.scenario.MediatingIndex;
import no.brobygger.scenario.Scenario;
import no.brobygger.simulation.Workers;

/**
 * What a switching value means in evidence: the advertising elasticity of sales that the proposal would have if the input
 * had that value. Told of inputs that say how much marketing does: lifts, effectiveness, what a point of an index does.
 */
final class SwitchingEvidence {
    private final Scenario scenario;
    private final Set<Assumption> effects = new HashSet<>();

    SwitchingEvidence(Scenario scenario) {
        this.scenario = scenario;
        for (Activity activity : scenario.activities()) {
            effects.add(activity.effectiveness());
            activity.lifts().values().stream().map(Lift::lift).forEach(effects::add);
            effects.addAll(activity.indexPoints().values());
        }
        for (MediatingIndex index : scenario.indices()) {
            effects.addAll(index.perPoint().values());
        }
    }

    /** The same values with their meaning. */
    List<SwitchingValue> of(List<SwitchingValue> values, int threads) {
        return values.isEmpty() ? values : Workers.inOrder(threads, values.size(), i -> of(values.get(i)));
    }

    private SwitchingValue of(SwitchingValue value) {
        if (value.value().isEmpty() || !effects.contains(value.input().assumption())) {
            return value;
        }
        double number = value.value().getAsDouble();
        Scenario switched = scenario.replacing(a -> value.input().places().contains(a) ? at(number, a) : a);
        return value.implying(Optional.of(ImpliedElasticity.of(switched, switched.proposalPlan())));
    }

    private static Assumption at(double number, Assumption a) {
        return new Assumption(a.path(), a.stream(), new Distribution.Fixed(number), a.legal(), a.unit(), a.provenance());
    }
}
