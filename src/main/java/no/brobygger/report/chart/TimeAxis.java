package no.brobygger.report.chart;

/** Where the months of a horizon have ticks. */
final class TimeAxis {

    private static final int YEAR = 12;

    private TimeAxis() {
    }

    /** Months between ticks: 1, 3, 6 or whole years, so that there are {@code most} ticks at most. */
    static int monthsBetweenTicks(int months, int most) {
        for (int step : new int[] {1, 3, 6}) {
            if (months <= most * step) {
                return step;
            }
        }
        return YEAR * ((months + most * YEAR - 1) / (most * YEAR));
    }
}
