package no.brobygger.decision.gate;

import no.brobygger.finance.measure.Moments;
import no.brobygger.finance.measure.StandardError;
import no.brobygger.simulation.Simulator;

/**
 * Going on only where the signals together expect it to pay, tried out: the rule of every second block of trials is
 * fitted on the other blocks, so that no trial speaks in its own cause.
 *
 * @param worth what the rule is worth more than the better of always going on and always stopping; 0 where it is not
 * @param error standard error of it
 * @param stops share of the trials in which it stops
 */
record GateRule(double worth, double error, double stops) {

    static GateRule of(double[][] signals, double[] outcome) {
        double[] gain = new double[outcome.length];
        boolean better = Moments.mean(outcome) > 0;
        int stops = 0;
        boolean[] goes = goes(signals, outcome);
        for (int i = 0; i < outcome.length; i++) {
            gain[i] = (goes[i] ? outcome[i] : 0) - (better ? outcome[i] : 0);
            stops += goes[i] ? 0 : 1;
        }
        return new GateRule(Math.max(0, Moments.mean(gain)), StandardError.ofMean(gain, Simulator.BLOCK_TRIALS),
                (double) stops / outcome.length);
    }

    private static boolean[] goes(double[][] signals, double[] outcome) {
        boolean[] goes = new boolean[outcome.length];
        boolean oneBlock = outcome.length <= Simulator.BLOCK_TRIALS;
        for (int half = 0; half < 2; half++) {
            boolean[] fittedOn = new boolean[outcome.length];
            for (int i = 0; i < fittedOn.length; i++) {
                fittedOn[i] = half(i, oneBlock) != half;
            }
            double[] expected = Regression.of(signals, outcome, fittedOn).expected(signals, outcome.length);
            for (int i = 0; i < goes.length; i++) {
                goes[i] = fittedOn[i] ? goes[i] : expected[i] > 0;
            }
        }
        return goes;
    }

    private static int half(int trial, boolean oneBlock) {
        return (oneBlock ? trial : trial / Simulator.BLOCK_TRIALS) % 2;
    }
}
