package no.brobygger.decision.gate;

import java.util.Locale;
import no.brobygger.model.PlanPath;

/** What can be read off the company by a gate: figures at the end of the month before it, or sums up to then. */
public enum Signal {
    CUSTOMERS, MARKET_SHARE, NEW_CUSTOMERS, ATTRACTIVENESS, CONTRIBUTION;

    /** The key in results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its value in every trial of a block; {@code last} is the month before the gate. */
    double[] of(PlanPath path, int last) {
        return switch (this) {
            case CUSTOMERS -> path.customers(last).clone();
            case MARKET_SHARE -> share(path, last);
            case NEW_CUSTOMERS -> sum(path, last, path::won);
            case ATTRACTIVENESS -> path.attractiveness(last);
            case CONTRIBUTION -> sum(path, last, path::contribution);
        };
    }

    private static double[] share(PlanPath path, int last) {
        double[] share = path.customers(last).clone();
        for (int i = 0; i < share.length; i++) {
            share[i] /= path.market(last)[i];
        }
        return share;
    }

    private static double[] sum(PlanPath path, int last, java.util.function.IntFunction<double[]> ofMonth) {
        double[] sum = new double[path.customers(last).length];
        for (int t = 1; t <= last; t++) {
            double[] month = ofMonth.apply(t);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += month[i];
            }
        }
        return sum;
    }
}
