package no.brobygger.scenario;

/**
 * What an activity does to an outcome at its reference spend kept up, against none.
 *
 * @param lift   a share; −10 % of churn means odds of leaving × 0.9
 * @param weight share of the log lift that this activity carries: 1, or less where activities of one kind share
 *               that kind's benchmark
 */
public record Lift(Assumption lift, double weight) {
}
