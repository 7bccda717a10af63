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
    /** Share below which a churn a year is so rare that it may be one of a month. */
    private static final double A_MONTHS = 0.05;

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
        boolean isKnown = !Double.isNaN(chosen + pool);
        if (isKnown && (chosen <= 0 || chosen >= pool)) {
            reading.problemAt(c.newPerYear().path(), arithmetic(prefix, pool, chosen));
        }
    }

    private String arithmetic(String prefix, double pool, double chosen) {
        String referred = byReferral > 0 ? ", less " + Figures.number(byReferral) + " brought by referral = "
                + Figures.number(chosen) : "";
        String grown = growing == 0 ? "" : (growing > 0 ? " + " : " − ") + Figures.number(Math.abs(growing))
                + " by growth of the market";
        return prefix + "customers.new-per-year / 12 = " + Figures.number(won) + " new customers a month" + referred
                + ", out of " + Figures.number(pool) + " buyers who choose (" + Figures.number(leaving) + " of rivals' "
                + Figures.number(market - count) + " who leave them" + grown + "); " + verdict(pool, chosen)
                + wrongPeriod(prefix, chosen);
    }

    /** A churn that would do if it were a month's probably is one. */
    private String wrongPeriod(String prefix, double chosen) {
        double stated = segment.market().churn().median();
        boolean fits = chosen > 0 && chosen < stated * (market - count) + growing;
        return stated < A_MONTHS && fits ? " " + prefix + "market.churn is " + Figures.percent(stated)
                + " a year; that looks like a month's: " + Figures.percent(stated) + " a month is "
                + Figures.percent(Math.rint(1000 * Compounding.yearlyChurn(stated)) / 1000) + " a year." : "";
    }

    private static String verdict(double pool, double chosen) {
        if (chosen <= 0) {
            return "referral alone brings as many as are won or more; raise new-per-year or lower referral.";
        }
        return (pool > 0 ? "that is " + Figures.percent(chosen / pool) + " of them" : "nobody is left to be won")
                + ", and it must be more than 0% and less than 100%; raise the customers or the churn of the market, "
                + "or lower new-per-year.";
    }
}
