package no.brobygger.finance.measure;

/**
 * The sign of an amount of money where a rule asks for one: amounts below 1e-9 of a scale (the largest monthly cash of
 * the compared plans) are what rounding left of 0 and count as 0.
 */
final class MoneySign {
    private static final double NEGLIGIBLE = 1e-9;

    private MoneySign() {
    }

    /** −1, 0 or 1. */
    static int of(double amount, double scale) {
        double threshold = NEGLIGIBLE * scale;
        if (amount > threshold) {
            return 1;
        }
        return amount < -threshold ? -1 : 0;
    }

    /** The sign of the first flow that is not 0; 0 if there is none. */
    static int ofFirst(double[] flows, double scale) {
        for (double flow : flows) {
            int sign = of(flow, scale);
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    /** Whether a flow has the sign. */
    static boolean occurs(int sign, double[] flows, double scale) {
        for (double flow : flows) {
            if (of(flow, scale) == sign) {
                return true;
            }
        }
        return false;
    }
}
