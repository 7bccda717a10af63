package no.brobygger.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Scenario;

/**
 * The inputs of a block of trials, as columns: for each assumption one number per trial, already inside its legal
 * range, and for each risk the month in which it begins. Columns are shared, never written to by the model.
 */
public final class Draws {
    private final int size;
    private final Map<String, double[]> byPath;
    private final Map<String, int[]> startByRisk;

    /**
     * @param size        trials in the block
     * @param byPath      columns of the uncertain assumptions; those without one are constant at their median
     * @param startByRisk first month of each risk by name, 0 where it does not occur
     */
    public Draws(int size, Map<String, double[]> byPath, Map<String, int[]> startByRisk) {
        this.size = size;
        this.byPath = new HashMap<>(byPath);
        this.startByRisk = Map.copyOf(startByRisk);
    }

    /** The one trial of the central case: every input at its median, every risk likelier than not in mid-window. */
    public static Draws central(Scenario scenario) {
        Map<String, int[]> starts = new HashMap<>();
        for (Risk risk : scenario.risks()) {
            starts.put(risk.name(), new int[] {risk.centralStart().orElse(0)});
        }
        return new Draws(1, Map.of(), starts);
    }

    /** These draws, but some inputs and risks as in others of the same size. */
    public Draws taking(Draws others, Collection<Assumption> inputs, Collection<Risk> risks) {
        Map<String, double[]> columns = new HashMap<>(byPath);
        inputs.forEach(input -> columns.put(input.path(), others.of(input)));
        Map<String, int[]> starts = new HashMap<>(startByRisk);
        risks.forEach(risk -> starts.put(risk.name(), others.startOf(risk)));
        return new Draws(size, columns, starts);
    }

    /** The same inputs where risks begin in other months, by name: 0 where one does not occur. */
    public Draws withStarts(Map<String, int[]> others) {
        return new Draws(size, byPath, others);
    }

    /** Number of trials. */
    public int size() {
        return size;
    }

    /** The column of an assumption. */
    public double[] of(Assumption assumption) {
        return byPath.computeIfAbsent(assumption.path(), path -> {
            double[] constant = new double[size];
            Arrays.fill(constant, assumption.median());
            return constant;
        });
    }

    /** First month of a risk in each trial, 0 where it does not occur. */
    public int[] startOf(Risk risk) {
        return startByRisk.get(risk.name());
    }
}
