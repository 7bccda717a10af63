package no.brobygger.scenario;

import no.brobygger.quantity.Elementary;

/**
 * The standard normal distribution: its quantile by algorithm AS 241 (Wichura 1988, Applied Statistics 37, 477–484,
 * routine PPND16), which is accurate to about 1e-16 relative in the centre and in the tails alike.
 */
public final class StandardNormal {
    /** Half of the width in probability of the central region. */
    private static final double CENTRE = 0.425;
    /** The end of the near tail in √(−ln p). */
    private static final double NEAR_TAIL = 5;

    private static final double[] NEAR_ABOVE = {
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 7.74545014278341407640e-4};
    private static final double[] NEAR_BELOW = {
        1, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550,
        0.148103976427480074590, 0.0151986665636164571966, 5.47593808499534494600e-4, 1.05075007164441684324e-9};
    private static final double[] FAR_ABOVE = {
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230,
        0.0265321895265761230930, 0.00124266094738807843860, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
    private static final double[] FAR_BELOW = {
        1, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15};

    private StandardNormal() {
    }

    /** The value below which the probability is {@code p}, 0 &lt; p &lt; 1. */
    public static double quantile(double p) {
        double fromCentre = p - 0.5;
        return Math.abs(fromCentre) <= CENTRE ? centre(fromCentre) : tail(p, fromCentre);
    }

    /** The quantiles of a column, the same as one by one: first as if all were central, which suits vector instructions. */
    public static void quantiles(double[] p, double[] into) {
        for (int i = 0; i < p.length; i++) {
            into[i] = centre(p[i] - 0.5);
        }
        for (int i = 0; i < p.length; i++) {
            double fromCentre = p[i] - 0.5;
            if (Math.abs(fromCentre) > CENTRE) {
                into[i] = tail(p[i], fromCentre);
            }
        }
    }

    private static double centre(double fromCentre) {
        double r = CENTRE * CENTRE - fromCentre * fromCentre;
        double above = ((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r
                + 45921.953931549871457) * r + 13731.693765509461125) * r + 1971.5909503065514427) * r
                + 133.14166789178437745) * r + 3.3871328727963666080;
        double below = ((((((5226.4952788528545610 * r + 28729.085735721942674) * r + 39307.895800092710610) * r
                + 21213.794301586595867) * r + 5394.1960214247511077) * r + 687.18700749205790830) * r
                + 42.313330701600911252) * r + 1;
        return fromCentre * above / below;
    }

    private static double tail(double p, double fromCentre) {
        double tail = Math.sqrt(-Elementary.log(fromCentre < 0 ? p : 1 - p));
        double size = tail <= NEAR_TAIL
                ? ratio(NEAR_ABOVE, NEAR_BELOW, tail - 1.6)
                : ratio(FAR_ABOVE, FAR_BELOW, tail - NEAR_TAIL);
        return fromCentre < 0 ? -size : size;
    }

    private static double ratio(double[] above, double[] below, double x) {
        return polynomial(above, x) / polynomial(below, x);
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}
