package no.brobygger.scenario.yaml;

import no.brobygger.quantity.Compounding;
import no.brobygger.scenario.Customers;
import no.brobygger.scenario.Market;
import no.brobygger.scenario.Segment;

/**
 * Whether today's flows fit together (model, section 4): the share of the open pool that chooses us must lie strictly
 * between 0 and 1 at the medians. The problem shows the arithmetic.
 */
final class CalibrationCheck {
    private final Segment segment;
    private final double market;
    private final double count;
    private final double won;
    private final double byReferral;
    private final double leaving;
    private final double growing;

    CalibrationCheck(Segment segment) {
        this.segment = segment;
        Market m = segment.market();
        Customers c = segment.customers();
        market = m.customers().median();
        count = c.count().median();
        won = c.newPerYear().median() / 12;
        byReferral = c.referral().median() / 12 * count * (1 - count / market);
        leaving = Compounding.monthlyChurn(m.churn().median()) * (market - count);
        double growth = market * Compounding.monthlyRate(m.growth().median());
        growing = growth >= 0 ? growth : growth * (1 - count / market);
    }

    /** What is wrong, or nothing. An input that is itself wrong is NaN and passes. */
    void report(Reading reading) {
        String prefix = segment.name().isEmpty() ? "" : "segments." + segment.name() + ".";
        Customers c = segment.customers();
        if (count >= market) {
            reading.problemAt(c.count().path(), prefix + "customers.count is " + Figures.number(count)
                    + ", but the whole market has " + Figures.number(market) + " customers, all brands; "
                    + "correct one of them.");
            return;
        }
        double pool = Math.max(0, leaving + growing);
        double chosen = won - byReferral;
        if (chosen <= 0 || chosen >= pool) {
            reading.problemAt(c.newPerYear().path(), arithmetic(prefix, pool, chosen));
        }
    }

    private String arithmetic(String prefix, double pool, double chosen) {
        String sum = prefix + "customers.new-per-year does not fit the market: " + Figures.number(won) + " a month"
                + (byReferral > 0 ? " − " + Figures.number(byReferral) + " by referral = " + Figures.number(chosen) : "")
                + ", out of " + Figures.number(leaving) + " who leave rivals a month" + (growing == 0 ? ""
                : (growing > 0 ? " + " : " − ") + Figures.number(Math.abs(growing)) + " by growth of the market")
                + " = " + Figures.number(pool);
        if (chosen <= 0) {
            return sum + "; referral alone brings more customers than are won; raise new-per-year or lower referral.";
        }
        return sum + (pool > 0 ? ": a share of " + Figures.percent(chosen / pool) : "") + "; it must lie between 0% and "
                + "100%; raise market customers or market churn, or lower new-per-year.";
    }
}
