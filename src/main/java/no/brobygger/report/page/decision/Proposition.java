package no.brobygger.report.page.decision;

import java.util.Arrays;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Series;
import no.brobygger.analysis.Verdict;
import no.brobygger.report.statement.Keys;

/**
 * What kind of proposal this is, so that a title says what is the case.
 *
 * @param direction of the money
 * @param outcome   over the trials
 */
public record Proposition(Direction direction, Outcome outcome) {

    /** Below this share of what the plan spends, a difference in spend counts as none. */
    private static final double SAME_SPEND = 0.01;

    /** More money, less money, or the same money spent otherwise. */
    public enum Direction { MORE, LESS, MOVED }

    /** How it ends. */
    public enum Outcome {
        /** Mean NPV and the cash within the horizon are above 0, and likely to be. */
        PAYS,
        /** Mean NPV is above 0 only with what is left after the horizon. */
        PAYS_LATER,
        /** Mean NPV is above 0 and a loss is not unlikely. */
        UNCERTAIN,
        /** Mean NPV is below 0. */
        LOSES,
        /** Mean NPV is below 0 although more trials gain than lose. */
        LOSES_ON_AVERAGE,
        /** Not a krone differs from the baseline. */
        NOTHING
    }

    /** The proposal of an analysis. */
    public static Proposition of(Analysis analysis) {
        PlanAnalysis proposal = analysis.proposal();
        return new Proposition(direction(proposal), outcome(proposal));
    }

    /** The words that pick a message: {@code more.pays}. */
    public String key() {
        return Keys.of(direction) + "." + Keys.of(outcome);
    }

    private static Direction direction(PlanAnalysis proposal) {
        double spend = Arrays.stream(proposal.central().monthly().get(Series.MARKETING)).sum()
                + Arrays.stream(proposal.central().monthly().get(Series.PLAN_COSTS)).sum()
                + Arrays.stream(proposal.central().monthly().get(Series.RISK_COSTS)).sum();
        double more = proposal.ask().invested();
        if (Math.abs(more) <= SAME_SPEND * spend) {
            return Direction.MOVED;
        }
        return more > 0 ? Direction.MORE : Direction.LESS;
    }

    private static Outcome outcome(PlanAnalysis proposal) {
        double npv = proposal.summary(Measure.NPV).mean();
        double cash = proposal.summary(Measure.NPV_CASH).mean();
        if (npv == 0 && cash == 0) {
            return Outcome.NOTHING;
        }
        double gains = proposal.probabilities().npvPositive();
        if (!(npv > 0)) {
            return gains > 0.5 ? Outcome.LOSES_ON_AVERAGE : Outcome.LOSES;
        }
        if (!(cash > 0)) {
            return Outcome.PAYS_LATER;
        }
        return gains < Verdict.LIKELY_ENOUGH ? Outcome.UNCERTAIN : Outcome.PAYS;
    }
}
