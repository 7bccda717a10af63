package no.brobygger.model;

import java.util.EnumMap;
import java.util.Map;
import no.brobygger.quantity.Elementary;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Lift;
import no.brobygger.scenario.MediatingIndex;
import no.brobygger.scenario.Outcome;

/** What one unit of an activity's pressure, or one point of an index, adds to the log effects. */
record Driver(Map<Outcome, double[]> logEffect) {

    static Driver of(Activity activity, Draws draws) {
        Map<Outcome, double[]> logs = new EnumMap<>(Outcome.class);
        for (Map.Entry<Outcome, Lift> lift : activity.lifts().entrySet()) {
            logs.put(lift.getKey(), log(draws, lift.getValue().lift(), lift.getValue().weight()));
        }
        return new Driver(logs);
    }

    static Driver of(MediatingIndex index, Draws draws) {
        Map<Outcome, double[]> logs = new EnumMap<>(Outcome.class);
        index.perPoint().forEach((outcome, share) -> logs.put(outcome, log(draws, share, 1)));
        return new Driver(logs);
    }

    private static double[] log(Draws draws, Assumption share, double weight) {
        double[] logs = draws.of(share).clone();
        for (int i = 0; i < logs.length; i++) {
            logs[i] = weight * Elementary.log(1 + logs[i]);
        }
        return logs;
    }

    boolean moves(Outcome outcome) {
        return logEffect.containsKey(outcome);
    }

    void addTo(Map<Outcome, double[][]> sums, int t, double[] change) {
        for (Map.Entry<Outcome, double[]> effect : logEffect.entrySet()) {
            double[] sum = sums.get(effect.getKey())[t - 1];
            double[] perUnit = effect.getValue();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += perUnit[i] * change[i];
            }
        }
    }
}
