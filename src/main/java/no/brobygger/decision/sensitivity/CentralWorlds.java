package no.brobygger.decision.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.decision.trial.TrialWorlds;
import no.brobygger.model.Draws;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Scenario;

/** The proposal's NPV in worlds that are the central case but for one thing each. */
final class CentralWorlds {
    /** Worlds that are worked out at a time. */
    private static final int BATCH = 500;

    private final Scenario scenario;
    private final int threads;

    /** The one thing: an input at a value, or a risk that begins in a month (0: does not occur). */
    private record Change(Driver driver, double value) {
    }

    CentralWorlds(Scenario scenario, int threads) {
        this.scenario = scenario;
        this.threads = threads;
    }

    /** NPV with each driver as it stands at the same place of the list of values. */
    double[] npv(List<? extends Driver> drivers, double[] values) {
        if (values.length == 0) {
            return new double[0];
        }
        List<Draws> batches = new ArrayList<>();
        for (int from = 0; from < values.length; from += BATCH) {
            List<Change> changes = new ArrayList<>();
            for (int i = from; i < Math.min(from + BATCH, values.length); i++) {
                changes.add(new Change(drivers.get(i), values[i]));
            }
            batches.add(draws(changes));
        }
        return new TrialWorlds(scenario, batches, threads).npv(scenario.proposalPlan());
    }

    private Draws draws(List<Change> changes) {
        int size = changes.size();
        Map<String, double[]> columns = new HashMap<>();
        Map<String, int[]> starts = new HashMap<>();
        for (Risk risk : scenario.risks()) {
            int[] column = new int[size];
            Arrays.fill(column, risk.centralStart().orElse(0));
            starts.put(risk.name(), column);
        }
        for (int i = 0; i < size; i++) {
            Change change = changes.get(i);
            if (change.driver() instanceof Driver.Event event) {
                starts.get(event.risk().name())[i] = (int) change.value();
            } else if (change.driver() instanceof Driver.Input input) {
                for (Assumption place : input.places()) {
                    columns.computeIfAbsent(place.path(), path -> constant(place, size))[i]
                            = place.legal().clip(change.value());
                }
            }
        }
        return new Draws(size, columns, starts);
    }

    private static double[] constant(Assumption assumption, int size) {
        double[] column = new double[size];
        Arrays.fill(column, assumption.median());
        return column;
    }
}
