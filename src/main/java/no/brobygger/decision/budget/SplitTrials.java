package no.brobygger.decision.budget;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.brobygger.decision.trial.TrialWorlds;

/** Splits of the same money, tried on the same draws, each at most once. */
final class SplitTrials {
    private final TrialWorlds worlds;
    private final Allocation allocation;
    private final Map<Split, double[]> npv = new LinkedHashMap<>();
    private final Map<Objective, Map<Split, Double>> values = new HashMap<>();

    SplitTrials(TrialWorlds worlds, Allocation allocation) {
        this.worlds = worlds;
        this.allocation = allocation;
    }

    TrialWorlds worlds() {
        return worlds;
    }

    Allocation allocation() {
        return allocation;
    }

    /** NPV trial by trial. */
    double[] npv(Split split) {
        double[] known = npv.get(split);
        if (known == null) {
            known = worlds.npv(allocation.plan(split.shares(), 1));
            npv.put(split, known);
        }
        return known;
    }

    double value(Objective objective, Split split) {
        Map<Split, Double> known = values.computeIfAbsent(objective, o -> new HashMap<>());
        Double value = known.get(split);
        if (value == null) {
            value = objective.of(npv(split));
            known.put(split, value);
        }
        return value;
    }

    /** Whether the one is better; of two that are worth the same, the one with the higher mean. */
    boolean isBetter(Objective objective, Split one, Split other) {
        double difference = value(objective, one) - value(objective, other);
        return difference > 0 || difference == 0 && value(Objective.MEAN, one) > value(Objective.MEAN, other);
    }

    /** Those that have been tried, in that order. */
    Iterable<Split> tried() {
        return npv.keySet();
    }

    int count() {
        return npv.size();
    }
}
