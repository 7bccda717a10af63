package no.brobygger.decision.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * What makes the NPV of one contestant another than that of another, in steps that add up to the difference: central
 * case, one thing after the other taken over from the second.
 *
 * <p>What a thing is worth depends on what was taken over before it. Therefore the way is gone twice, there in the order
 * of the steps and back in the same order, and each step is the mean of the two: with effects that meet in pairs this
 * is the Shapley value (Shapley 1953), which does not depend on the order.
 *
 * @param from  NPV of the first, central case
 * @param to    NPV of the second
 * @param steps in the order of the way; their amounts add up to {@code to − from}
 */
public record Why(double from, double to, List<Step> steps) {
    /** What is left after the steps is a step of its own where rounding cannot explain it. */
    private static final double ROUNDING = 1e-9;

    static Why between(Contestant first, Contestant second) {
        Situation from = Situation.of(first);
        Situation to = Situation.of(second);
        List<Changes.Change> changes = Changes.between(from, to);
        double[] there = way(from, to, changes);
        double[] back = way(to, from, changes);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            steps.add(changes.get(i).step().worth((there[i] - back[i]) / 2));
        }
        double rest = (there[changes.size()] - back[changes.size()]) / 2;
        double scale = Math.max(first.scenario().yearlyRevenue(), second.scenario().yearlyRevenue());
        if (Math.abs(rest) > ROUNDING * scale) {
            steps.add(Step.of(Step.Kind.REST, "").worth(rest));
        }
        return new Why(from.npv(), to.npv(), steps.stream().filter(s -> s.amount() != 0).toList());
    }

    /** By how much the NPV moves with each change, and with what is left at the end. */
    private static double[] way(Situation from, Situation to, List<Changes.Change> changes) {
        double[] moved = new double[changes.size() + 1];
        Situation here = from;
        double value = here.npv();
        for (int i = 0; i < changes.size(); i++) {
            here = changes.get(i).take().apply(here, to);
            double next = here.npv();
            moved[i] = next - value;
            value = next;
        }
        moved[changes.size()] = to.npv() - value;
        return moved;
    }
}
