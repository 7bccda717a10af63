package no.brobygger.finance.measure;

/** Peak funding: the largest negative cumulative flow, as a positive amount; what must be found to carry the investment. */
public final class PeakFunding {
    private PeakFunding() {
    }

    /** Of flows by month; 0 if the cumulative flow is never negative. */
    public static double of(double[] flows) {
        double cumulative = 0;
        double lowest = 0;
        for (double flow : flows) {
            cumulative += flow;
            lowest = Math.min(lowest, cumulative);
        }
        return 0 - lowest;
    }
}
