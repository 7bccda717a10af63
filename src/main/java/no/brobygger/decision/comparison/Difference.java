package no.brobygger.decision.comparison;

import no.brobygger.analysis.HeadToHead;
import no.brobygger.analysis.Summaries;
import no.brobygger.analysis.Summary;

/**
 * One contestant's NPV less another's, trial by trial on the same draws.
 *
 * @param first  number of the one, in the order in which they were named
 * @param second of the other
 * @param npv    of the difference
 * @param beats  share of the trials in which the first is above the second
 * @param beaten share of the trials in which the second is above the first
 */
public record Difference(int first, int second, Summary npv, double beats, double beaten) {

    static Difference of(int first, double[] one, int second, double[] other) {
        double[] difference = new double[one.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = one[i] - other[i];
        }
        return new Difference(first, second, Summaries.of(difference), HeadToHead.shareAbove(one, other),
                HeadToHead.shareAbove(other, one));
    }
}
