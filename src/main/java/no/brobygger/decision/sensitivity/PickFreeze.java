package no.brobygger.decision.sensitivity;

/**
 * Sobol' indices from columns of a function's values: at points A, at independent points B, and at the points of A with
 * the coordinates of an unknown taken from B. Estimators with the least error of those that share such runs (Saltelli et
 * al. 2010, table 2):
 *
 * <pre>
 * first order  S  = mean of (f(B) − m) (f(A_B) − f(A)) / V
 * total        S_T = mean of (f(A) − f(A_B))² / 2V                                          (Jansen 1999)
 * interaction of two, also with others  = mean of (f(A) − f(A_B) − f(A_C) + f(A_BC))² / 4V   (Liu and Owen 2006)
 * </pre>
 * Standard errors are those of the ratio of two means over independent points (delta method). Stratified points make
 * the estimates better than these say.
 */
final class PickFreeze {
    private final double[] atA;
    private final double[] atB;
    private final double mean;
    private final double variance;

    /**
     * @param atA f(A)
     * @param atB f(B), of the same length
     */
    PickFreeze(double[] atA, double[] atB) {
        this.atA = atA;
        this.atB = atB;
        double aboveFirst = 0; // from there, so that a constant has no variance at all
        for (int i = 0; i < atA.length; i++) {
            aboveFirst += (atA[i] - atA[0]) + (atB[i] - atA[0]);
        }
        mean = atA[0] + aboveFirst / (2 * atA.length);
        double squares = 0;
        for (int i = 0; i < atA.length; i++) {
            squares += spread(i);
        }
        variance = squares / atA.length;
    }

    /** V, the variance of the function. */
    double variance() {
        return variance;
    }

    /** The part of the variance that is due to an unknown alone. */
    Estimate first(double[] mixed) {
        double[] terms = new double[mixed.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = (atB[i] - mean) * (mixed[i] - atA[i]);
        }
        return ratio(terms);
    }

    /** The part of the variance in which an unknown has a hand. */
    Estimate total(double[] mixed) {
        double[] terms = new double[mixed.length];
        for (int i = 0; i < terms.length; i++) {
            double moved = atA[i] - mixed[i];
            terms[i] = moved * moved / 2;
        }
        return ratio(terms);
    }

    /** The part of the variance in which two unknowns have a hand together and neither alone. */
    Estimate interaction(double[] oneMixed, double[] otherMixed, double[] bothMixed) {
        double[] terms = new double[bothMixed.length];
        for (int i = 0; i < terms.length; i++) {
            double together = atA[i] - oneMixed[i] - otherMixed[i] + bothMixed[i];
            terms[i] = together * together / 4;
        }
        return ratio(terms);
    }

    /** The mean of terms over V; there may be terms for the first points only. */
    private Estimate ratio(double[] terms) {
        if (!(variance > 0)) {
            return Estimate.ZERO;
        }
        double sum = 0;
        for (double term : terms) {
            sum += term;
        }
        double ratio = sum / terms.length / variance;
        double squares = 0;
        for (int i = 0; i < terms.length; i++) {
            double influence = (terms[i] - ratio * spread(i)) / variance;
            squares += influence * influence;
        }
        return new Estimate(ratio, Math.sqrt(squares) / terms.length);
    }

    private double spread(int i) {
        double a = atA[i] - mean;
        double b = atB[i] - mean;
        return (a * a + b * b) / 2;
    }
}
