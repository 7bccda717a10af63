package no.brobygger.model;

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
    private final Response response;
    private final Spending spending;
    private final int activity;
    private final double[] mediaPrice;
    private final double[] stock;
    private final double[] change;

    Pressure(Response response, int activity, Spending spending) {
        this.response = response;
        this.activity = activity;
        this.spending = spending;
        int n = response.atStart.length;
        mediaPrice = new double[n];
        stock = new double[n];
        change = new double[n];
        java.util.Arrays.fill(mediaPrice, 1 / response.reference);
        java.util.Arrays.fill(stock, response.history);
    }

    /** Δz of month t; months must come in order, from 1. The column is overwritten by the next month. */
    double[] change(int t) {
        int u = t - response.delay;
        if (u < 1) {
            return change; // Before the first effect of the plan the stock stays where history left it.
        }
        double asNew = spending.amount(activity, u) * spending.newShare(activity, u);
        double asToday = spending.amount(activity, u) - asNew;
        double[] effectiveness = response.effectiveness;
        double[] carryOver = response.carryOver;
        for (int i = 0; i < stock.length; i++) {
            double v = (asToday + effectiveness[i] * asNew) * mediaPrice[i];
            stock[i] = (1 - carryOver[i]) * v + carryOver[i] * stock[i];
        }
        for (int i = 0; i < stock.length; i++) {
            mediaPrice[i] *= response.mediaDeflation[i];
        }
        response.hill(stock, change);
        for (int i = 0; i < change.length; i++) {
            change[i] -= response.atStart[i];
        }
        return change;
    }
}
