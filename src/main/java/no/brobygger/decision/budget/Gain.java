package no.brobygger.decision.budget;

/**
 * What a choice gains, measured on fresh trials. On the trials that chose it the gain is flattering, since of many that
 * were tried the luckiest was taken (the optimizer's curse: J. Smith and R. Winkler, Management Science 52(3), 2006).
 *
 * @param gain        by which the objective is higher than without the choice; in the unit of the objective
 * @param halfWidth   half its 95 % interval ({@link Objective#halfWidth}); infinite where the trials are too few
 * @param chosenOn    the same gain on the trials that chose
 * @param chosenWidth half the 95 % interval of that
 */
public record Gain(double gain, double halfWidth, double chosenOn, double chosenWidth) {
    /** Half the width of a normal 95 % interval in standard errors. */
    private static final double HALF_WIDTH = 1.96;

    /**
     * @param chosen   the choice in the trials that chose it, then in fresh ones
     * @param compared what it is compared with in the same, in that order
     */
    public static Gain of(Objective objective, Trials chosen, Trials compared) {
        return new Gain(objective.of(chosen.fresh()) - objective.of(compared.fresh()),
                objective.halfWidth(chosen.fresh(), compared.fresh()),
                objective.of(chosen.choosing()) - objective.of(compared.choosing()),
                objective.halfWidth(chosen.choosing(), compared.choosing()));
    }

    /** NPV of one plan, trial by trial: in the trials that choose, and in fresh ones. */
    public record Trials(double[] choosing, double[] fresh) {
    }

    /** Of the gain, as digits are counted; 0 where it is not known. */
    public double standardError() {
        return Double.isFinite(halfWidth) ? halfWidth / HALF_WIDTH : 0;
    }

    /** Whether it is one by more than chance explains. */
    public boolean isTold() {
        return gain > halfWidth;
    }

    /** Whether it is a loss by more than chance explains. */
    public boolean isLoss() {
        return gain < -halfWidth;
    }

    /** Whether the trials that chose say something else than the fresh ones by more than chance explains. */
    public boolean isContradicted() {
        return Math.abs(chosenOn - gain) > Math.sqrt(chosenWidth * chosenWidth + halfWidth * halfWidth);
    }
}
