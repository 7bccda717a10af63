package no.brobygger.model;

/**
 * The status quo that today's flows imply (model, section 4): which share of the open pool chooses us.
 *
 * <pre>
 * ref0  = ρ0 · C_0 · (1 − C_0/M_0)         G_0 = M_0 · monthly growth
 * pool0 = max(0, cr · (M_0 − C_0) + open(G_0))
 * q0    = (new-per-year/12 − ref0) / pool0
 * </pre>
 * Central values have been checked to give 0 &lt; q0 &lt; 1; a trial whose draws do not is held 1e-6 inside.
 */
final class Calibration {
    private static final double EDGE = 1e-6;
    private final double[] oddsAgainst;

    Calibration(double[] market, double[] marketGrowth, double[] rivalChurn, double[] count, double[] newPerYear,
                double[] referralPerMonth) {
        oddsAgainst = new double[market.length];
        for (int i = 0; i < oddsAgainst.length; i++) {
            double rest = 1 - count[i] / market[i];
            double pool = pool(market[i], marketGrowth[i], rivalChurn[i], count[i]);
            double chosen = (newPerYear[i] / 12 - referralPerMonth[i] * count[i] * rest) / pool;
            double q0 = pool > 0 ? Math.min(Math.max(chosen, EDGE), 1 - EDGE) : 1 - EDGE;
            oddsAgainst[i] = (1 - q0) / q0;
        }
    }

    /** Buyers who choose in a month: pool0. */
    static double pool(double market, double marketGrowth, double rivalChurn, double count) {
        double growth = market * (marketGrowth - 1);
        return Math.max(0, rivalChurn * (market - count) + (growth >= 0 ? growth : growth * (1 - count / market)));
    }

    /** (1 − q0) / q0 in each trial. */
    double[] oddsAgainst() {
        return oddsAgainst;
    }
}
