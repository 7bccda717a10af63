package no.brobygger.scenario;

import org.apache.commons.math3.util.FastMath;

/**
 * What an activity does to an outcome at its reference spend kept up, against none.
 *
 * @param lift   a share; −10 % of churn means odds of leaving × 0.9
 * @param weight share of the log lift that this activity carries: 1, or less where activities of one kind share
 *               that kind's benchmark
 */
public record Lift(Assumption lift, double weight) {

    /** The part of the lift that this activity has, in the central case. */
    public double own() {
        return weight == 1 ? lift.median() : FastMath.pow(1 + lift.median(), weight) - 1;
    }
}
