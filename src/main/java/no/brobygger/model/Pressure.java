package no.brobygger.model;

import no.brobygger.quantity.Elementary;
import no.brobygger.scenario.Activity;

/**
 * Marketing pressure of one activity (model, section 1): spend, carried over by a normalised geometric adstock
 * (Broadbent 1979) and saturating along a Hill curve that is 1 at the reference spend. Steps month by month through
 * one plan; every column has one number per trial.
 *
 * <pre>
 * v_u = x_u · φ_y / (1+i)^((u−1)/12) / ref     for u ≥ 1,     cur / ref for u &lt; 1
 * a_t = (1−λ) · v_(t−d) + λ · a_(t−1)          a_0 = cur / ref,  λ = 2^(−1/half-life)
 * Δz_t = h(a_t) − h(a_0)                       h(a) = a^s (1+κ^s) / (a^s + κ^s)
 * </pre>
 */
final class Pressure {
    private final Spending spending;
    private final int activity;
    private final int delay;
    private final double reference;
    private final double history;
    private final double[] effectiveness;
    private final double[] shape;
    private final double[] carryOver;
    private final double[] saturation;
    private final double[] atStart;
    private final double[] mediaDeflation;
    private final double[] mediaPrice;
    private final double[] stock;
    private final double[] change;

    Pressure(Activity a, int index, Draws draws, Spending spending) {
        int n = draws.size();
        this.spending = spending;
        this.activity = index;
        this.delay = (int) a.delay().median();
        this.reference = a.referenceSpend().median() / 12;
        this.history = a.currentSpend().median() / 12 / reference;
        this.effectiveness = draws.of(a.effectiveness());
        this.shape = draws.of(a.shape());
        double[] halfLife = draws.of(a.halfLife());
        double[] halfSaturation = draws.of(a.halfSaturation());
        double[] inflation = draws.of(a.mediaInflation());
        carryOver = new double[n];
        saturation = new double[n];
        atStart = new double[n];
        mediaDeflation = new double[n];
        mediaPrice = new double[n];
        stock = new double[n];
        change = new double[n];
        for (int i = 0; i < n; i++) {
            carryOver[i] = Elementary.pow(2, -1 / halfLife[i]);
            saturation[i] = Elementary.pow(halfSaturation[i], shape[i]);
            mediaDeflation[i] = Elementary.pow(1 + inflation[i], -1.0 / 12);
            mediaPrice[i] = 1 / reference;
            stock[i] = history;
        }
        hill(stock, atStart);
    }

    /** Δz of month t; months must come in order, from 1. The column is overwritten by the next month. */
    double[] change(int t) {
        int u = t - delay;
        if (u < 1) {
            return change; // Before the first effect of the plan the stock stays where history left it.
        }
        double asNew = spending.amount(activity, u) * spending.newShare(activity, u);
        double asToday = spending.amount(activity, u) - asNew;
        for (int i = 0; i < stock.length; i++) {
            double v = (asToday + effectiveness[i] * asNew) * mediaPrice[i];
            mediaPrice[i] *= mediaDeflation[i];
            stock[i] = (1 - carryOver[i]) * v + carryOver[i] * stock[i];
        }
        hill(stock, change);
        for (int i = 0; i < change.length; i++) {
            change[i] -= atStart[i];
        }
        return change;
    }

    /** h(a) = a^s (1+κ^s) / (a^s + κ^s), {@code saturation} being κ^s. */
    private void hill(double[] a, double[] into) {
        Elementary.pow(a, shape, into);
        for (int i = 0; i < into.length; i++) {
            into[i] = into[i] * (1 + saturation[i]) / (into[i] + saturation[i]);
        }
    }
}
