package no.brobygger.model;

import java.util.EnumMap;
import java.util.Map;
import no.brobygger.scenario.Outcome;

/**
 * What moves the market under a plan: the log effects L on the five outcomes and the factor on demand, month by month
 * in every trial; zero (and 1) in the status quo (model, section 3). Columns stand at month − 1; where nothing moves an
 * outcome, or not yet, there is no column, so that nothing is spent on it.
 */
public final class Effects {
    /** Nothing moves: the status quo. */
    static final Effects NONE = new Effects(Map.of(), Map.of(), null, null);

    private final Map<Outcome, double[][]> marketing;
    private final Map<Outcome, double[][]> total;
    private final double[][] demand;
    private final double[][] rivalSpend;

    /**
     * @param marketing  L of activities, indices and rivals, by outcome
     * @param total      the same with the active risks
     * @param demand     factor on the open pool of buyers; null where no risk moves it
     * @param rivalSpend W, rivals' spend as a multiple of today's; null without rivals
     */
    Effects(Map<Outcome, double[][]> marketing, Map<Outcome, double[][]> total, double[][] demand,
            double[][] rivalSpend) {
        this.marketing = marketing;
        this.total = total;
        this.demand = demand;
        this.rivalSpend = rivalSpend;
    }

    /** L of month t with risks; null where nothing moves the outcome. */
    double[] total(Outcome outcome, int t) {
        double[][] months = total.get(outcome);
        return months == null ? null : months[t - 1];
    }

    /** L of month t without risks; null where nothing moves the outcome. */
    double[] marketing(Outcome outcome, int t) {
        double[][] months = marketing.get(outcome);
        return months == null ? null : months[t - 1];
    }

    /** Factor on demand of month t; null where it is 1. */
    double[] demand(int t) {
        return demand == null ? null : demand[t - 1];
    }

    /** W of month t; null without rivals. */
    double[] rivalSpend(int t) {
        return rivalSpend == null ? null : rivalSpend[t - 1];
    }

    /** These effects, but one outcome moving as in the other plan: for the value bridge. */
    public Effects withOutcomeOf(Effects other, Outcome outcome) {
        Map<Outcome, double[][]> mixed = new EnumMap<>(Outcome.class);
        mixed.putAll(total);
        mixed.remove(outcome);
        if (other.total.containsKey(outcome)) {
            mixed.put(outcome, other.total.get(outcome));
        }
        return new Effects(marketing, mixed, demand, rivalSpend);
    }
}
