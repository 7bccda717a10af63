package no.brobygger.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.brobygger.quantity.Elementary;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Risk;

/**
 * The risks that a plan meets (model, section 3): each is active from its drawn first month for its number of months,
 * moves outcomes and demand meanwhile, and costs money in its first month.
 */
final class ActiveRisks {
    private final List<Risk> risks;
    private final Draws draws;
    private final Memory memory;
    private final int months;

    ActiveRisks(World world, String plan, int months) {
        this.risks = world.scenario().risks().stream().filter(r -> r.meets(plan)).toList();
        this.draws = world.draws();
        this.memory = world.memory();
        this.months = months;
    }

    /** Whether the plan meets no risk at all. */
    boolean isEmpty() {
        return risks.isEmpty();
    }

    /** The log effects with those of the active risks; where no risk touches an outcome, the very same columns. */
    Map<Outcome, double[][]> addedTo(Map<Outcome, double[][]> marketing) {
        Map<Outcome, double[][]> total = new EnumMap<>(Outcome.class);
        total.putAll(marketing);
        for (Outcome outcome : Outcome.values()) {
            List<Risk> touching = risks.stream().filter(r -> r.effects().containsKey(outcome)).toList();
            if (!touching.isEmpty()) {
                double[][] sum = copy(marketing.get(outcome));
                touching.forEach(r -> add(r, draws.of(r.effects().get(outcome)), sum));
                total.put(outcome, sum);
            }
        }
        return total;
    }

    private double[][] copy(double[][] columns) {
        double[][] copy = memory.months(months);
        for (int t = 0; t < months && columns != null; t++) {
            if (columns[t] != null) {
                System.arraycopy(columns[t], 0, copy[t], 0, draws.size());
            }
        }
        return copy;
    }

    private void add(Risk risk, double[] effect, double[][] sum) {
        int[] start = draws.startOf(risk);
        for (int i = 0; i < effect.length; i++) {
            if (start[i] > 0) {
                double log = Elementary.log(1 + effect[i]);
                for (int t = start[i]; t <= last(risk, start[i]); t++) {
                    sum[t - 1][i] += log;
                }
            }
        }
    }

    /** Factor on the open pool by month: Π (1 + demand effect) over the active risks; null where no risk moves it. */
    double[][] demand() {
        List<Risk> touching = risks.stream().filter(r -> r.demand().isPresent()).toList();
        if (touching.isEmpty()) {
            return null;
        }
        double[][] factor = memory.months(months);
        for (double[] column : factor) {
            java.util.Arrays.fill(column, 1);
        }
        for (Risk risk : touching) {
            int[] start = draws.startOf(risk);
            double[] effect = draws.of(risk.demand().orElseThrow());
            for (int i = 0; i < effect.length; i++) {
                for (int t = Math.max(start[i], 1); start[i] > 0 && t <= last(risk, start[i]); t++) {
                    factor[t - 1][i] *= 1 + effect[i];
                }
            }
        }
        return factor;
    }

    private int last(Risk risk, int start) {
        return Math.min(start + risk.months() - 1, months);
    }

    /** Costs by month, paid in the first month of each risk that occurs. */
    double[][] costs() {
        double[][] costs = memory.months(months);
        for (Risk risk : risks) {
            int[] start = draws.startOf(risk);
            double[] cost = draws.of(risk.cost());
            for (int i = 0; i < cost.length; i++) {
                if (start[i] > 0) {
                    costs[start[i] - 1][i] += cost[i];
                }
            }
        }
        return costs;
    }
}
