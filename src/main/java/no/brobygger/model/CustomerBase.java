package no.brobygger.model;

import no.brobygger.quantity.Elementary;
import no.brobygger.scenario.Outcome;

/**
 * Market and customers of one segment under one plan (model, section 4), stepping month by month. Customers are kept
 * by month of tenure up to the start of the last listed year of churn, plus one open bucket; today's base has the
 * steady-state mix. Every column has one number per trial.
 *
 * <pre>
 * pool_t = season · demand · max(0, cr · (M − C) + open(ΔM))        open(G) = G for G ≥ 0, G · (1 − C/M) for G &lt; 0
 * N_t    = shift(q0, L_new) · pool_t + ρ0 · e^(L_referral) · C · (1 − C/M)      0 ≤ N_t ≤ M_t − survivors
 * hazard = shift(hazard, L_churn)                                   C, M of month t−1
 * </pre>
 * {@code shift(p, L)} is the probability whose odds are {@code p/(1−p) · e^L}, written e^L / ((1−p)/p + e^L), and
 * 1 − shift(p, L) written 1 / (1 + p/(1−p) · e^L).
 */
final class CustomerBase {
    private final int size;
    private final SegmentToday today;
    private final double[][] buckets;
    private final double[] market;
    private final double[] count;
    private final double[] countBefore;
    private final double[] won;
    private final double[] odds;
    private final double[] recommending;
    private final double[] undisturbed;
    private final double[] rest;
    private final double[] open;
    private final double[] churnFactor;
    private final double[][] shifted;

    CustomerBase(SegmentToday today) {
        this.today = today;
        size = today.size;
        market = today.market.clone();
        count = today.count.clone();
        countBefore = count.clone();
        buckets = new double[today.buckets.length][];
        for (int b = 0; b < buckets.length; b++) {
            buckets[b] = today.buckets[b].clone();
        }
        won = new double[size];
        odds = new double[size];
        recommending = new double[size];
        undisturbed = new double[size];
        rest = new double[size];
        open = new double[size];
        churnFactor = new double[size];
        shifted = new double[today.hazardOdds.length][size];
        java.util.Arrays.fill(undisturbed, 1);
    }

    /** Moves to the end of month t, which falls in a calendar month (January = 0). */
    void step(int t, int calendarMonth, Effects effects) {
        System.arraycopy(count, 0, countBefore, 0, size);
        age(effects.total(Outcome.CHURN, t));
        odds(effects.total(Outcome.NEW_CUSTOMERS, t));
        recommending(effects.total(Outcome.REFERRAL, t));
        double season = today.seasonality.get(calendarMonth);
        pool(season, effects.demand(t) == null ? undisturbed : effects.demand(t));
        choose();
        settle();
    }

    // Loops are short because the compiler turns only short ones into vector instructions.

    /** The market grows; {@code open} becomes the buyers who look for a supplier, {@code rest} = 1 − C/M. */
    private void pool(double season, double[] demand) {
        for (int i = 0; i < size; i++) {
            rest[i] = 1 - countBefore[i] / market[i];
        }
        for (int i = 0; i < size; i++) {
            double before = market[i];
            double after = before * today.marketGrowth[i];
            double growth = after - before;
            open[i] = today.rivalChurn[i] * (before - countBefore[i]) + Elementary.positivePart(growth) - Elementary.positivePart(-growth) * rest[i];
            market[i] = after;
        }
        for (int i = 0; i < size; i++) {
            open[i] = season * demand[i] * Elementary.positivePart(open[i]);
        }
    }

    /** N_t: those of the pool who choose us, those who are recommended to. */
    private void choose() {
        for (int i = 0; i < size; i++) {
            won[i] = open[i] * odds[i] / (today.oddsAgainst[i] + odds[i]) + recommending[i] * countBefore[i] * rest[i];
        }
    }

    /** No more than the market has left; the new ones join the survivors. */
    private void settle() {
        double[] newest = buckets[0];
        for (int i = 0; i < size; i++) {
            double survivors = count[i];
            double joining = Elementary.positivePart(Math.min(won[i], market[i] - survivors));
            won[i] = joining;
            count[i] = survivors + joining;
        }
        for (int i = 0; i < size; i++) {
            newest[i] += won[i];
        }
    }

    /** e^L of new customers. */
    private void odds(double[] effect) {
        if (effect == null) {
            java.util.Arrays.fill(odds, 1);
        } else {
            Elementary.exp(effect, odds);
        }
    }

    /** ρ0 · e^L of referral. */
    private void recommending(double[] effect) {
        if (effect == null) {
            System.arraycopy(today.referral, 0, recommending, 0, size);
        } else {
            Elementary.exp(effect, recommending);
            for (int i = 0; i < size; i++) {
                recommending[i] *= today.referral[i];
            }
        }
    }

    /** Survivors age one bucket; {@code count} becomes the number of survivors. */
    private void age(double[] churnEffect) {
        double[][] stay = survivalUnder(churnEffect);
        int open = buckets.length - 1;
        double[] oldest = buckets[open];
        double[] joining = open > 0 ? buckets[open - 1] : null;
        double[] stayOldest = stay[stay.length - 1];
        for (int i = 0; i < size; i++) {
            oldest[i] *= stayOldest[i];
        }
        if (open > 0) {
            double[] stayJoining = stay[(open - 1) / 12];
            for (int i = 0; i < size; i++) {
                oldest[i] += joining[i] * stayJoining[i];
            }
        }
        System.arraycopy(oldest, 0, count, 0, size);
        for (int b = 0; b < open - 1; b++) {
            survive(buckets[b], stay[b / 12]);
        }
        if (open > 0) {
            double[] joined = buckets[open - 1];
            System.arraycopy(buckets, 0, buckets, 1, open - 1);
            java.util.Arrays.fill(joined, 0);
            buckets[0] = joined;
        }
    }

    /** A month of one bucket's customers, who are counted: a bucket ages in its place, and its place moves on. */
    private void survive(double[] customers, double[] stay) {
        for (int i = 0; i < size; i++) {
            double survivors = customers[i] * stay[i];
            customers[i] = survivors;
            count[i] += survivors;
        }
    }

    /**
     * Monthly survival by tenure year with the odds of leaving multiplied by e^L; null moves nothing. The columns are
     * overwritten by the next call.
     */
    double[][] survivalUnder(double[] churnEffect) {
        if (churnEffect == null) {
            return today.survival;
        }
        Elementary.exp(churnEffect, churnFactor);
        for (int y = 0; y < shifted.length; y++) {
            survival(today.hazardOdds[y], shifted[y]);
        }
        return shifted;
    }

    private void survival(double[] hazardOdds, double[] into) {
        for (int i = 0; i < size; i++) {
            into[i] = 1 / (1 + hazardOdds[i] * churnFactor[i]);
        }
    }

    /** Customers by tenure bucket at the end of the month. */
    double[][] buckets() {
        return buckets;
    }

    /** Customers at the end of the month. */
    double[] count() {
        return count;
    }

    /** Customers at the end of the month before. */
    double[] countBefore() {
        return countBefore;
    }

    /** Buyers in the category at the end of the month, all brands. */
    double[] market() {
        return market;
    }

    /** New customers of the month. */
    double[] won() {
        return won;
    }
}
