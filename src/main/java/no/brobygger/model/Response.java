package no.brobygger.model;

import no.brobygger.quantity.Elementary;
import no.brobygger.scenario.Activity;

/**
 * How one activity answers to spend: carry-over and the Hill curve as the draws say, the same for every plan (model,
 * section 1). Columns with one number per trial.
 */
final class Response {
    /** Months before the effect begins. */
    final int delay;
    /** Spend a month at which the lifts are stated. */
    final double reference;
    /** Pressure of the last twelve months, cur / ref. */
    final double history;
    final double[] effectiveness;
    /** λ = 2^(−1/half-life). */
    final double[] carryOver;
    /** (1+i)^(−1/12). */
    final double[] mediaDeflation;
    /** h(a_0). */
    final double[] atStart;
    private final double[] shape;
    private final double[] saturation;

    Response(Activity a, Draws draws) {
        int n = draws.size();
        delay = (int) a.delay().median();
        reference = a.referenceSpend().median() / 12;
        history = a.currentSpend().median() / 12 / reference;
        effectiveness = draws.of(a.effectiveness());
        shape = draws.of(a.shape());
        double[] halfLife = draws.of(a.halfLife());
        double[] halfSaturation = draws.of(a.halfSaturation());
        double[] inflation = draws.of(a.mediaInflation());
        carryOver = new double[n];
        saturation = new double[n];
        mediaDeflation = new double[n];
        atStart = new double[n];
        for (int i = 0; i < n; i++) {
            carryOver[i] = Elementary.pow(2, -1 / halfLife[i]);
            mediaDeflation[i] = 1 + inflation[i];
            atStart[i] = history;
        }
        Elementary.pow(mediaDeflation, -1.0 / 12, mediaDeflation);
        Elementary.pow(halfSaturation, shape, saturation);
        hill(atStart, atStart);
    }

    /** h(∞) in the first trial: the largest that any spend reaches. */
    double largest() {
        return 1 + saturation[0];
    }

    /** h(a) = a^s (1+κ^s) / (a^s + κ^s), {@code saturation} being κ^s; 1 at the reference spend kept up. */
    void hill(double[] a, double[] into) {
        Elementary.pow(a, shape, into);
        for (int i = 0; i < into.length; i++) {
            into[i] = into[i] * (1 + saturation[i]) / (into[i] + saturation[i]);
        }
    }
}
