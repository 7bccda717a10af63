package no.brobygger.decision.challenge;

import java.util.List;
import java.util.stream.Stream;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Evidence;
import org.apache.commons.math3.util.FastMath;

/** A lift that is stated more exactly than its kind of evidence can know it. */
final class NarrowRange implements Challenge {
    @Override
    public String key() {
        return "narrow-range";
    }

    @Override
    public String reference() {
        return "Lewis & Rao 2015; Gordon, Moakler & Zettelmeyer 2022";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        return subject.scenario().activities().stream().flatMap(activity -> ofActivity(subject, activity)).toList();
    }

    private Stream<Finding> ofActivity(Subject subject, Activity activity) {
        double ofWork = spread(activity.effectiveness());
        return activity.lifts().values().stream().map(lift -> lift.lift())
                .filter(a -> a.isUncertain() && !a.provenance().byDefault())
                .filter(a -> FastMath.hypot(spread(a), ofWork) < least(a.provenance().evidence()))
                .map(a -> Finding.at(this, subject.scenario(), a)
                        .with("evidence", new Fact.OneOf(a.provenance().evidence()))
                        .with("ratio", new Fact.Number(apart(spread(a))))
                        .with("least", new Fact.Number(apart(leastSpread(a, ofWork)))));
    }

    /**
     * Standard deviation of the logarithm, from P10 and P90; infinite where the two lie on different sides of 0 or touch
     * it: a range that holds "no effect" is wide enough for any evidence.
     */
    private static double spread(Assumption a) {
        if (!a.isUncertain()) {
            return 0;
        }
        double p10 = a.distribution().quantile(0.1);
        double p90 = a.distribution().quantile(0.9);
        return p10 * p90 > 0 ? Math.abs(FastMath.log(p90 / p10)) / (2 * Distribution.Z90) : Double.POSITIVE_INFINITY;
    }

    /** Of the lift alone, the quality of the work being as uncertain as it is. */
    private static double leastSpread(Assumption a, double ofWork) {
        double least = least(a.provenance().evidence());
        return Math.sqrt(least * least - ofWork * ofWork);
    }

    /** P90 over P10, the larger over the smaller. */
    private static double apart(double spread) {
        return FastMath.exp(2 * Distribution.Z90 * spread);
    }

    /** Of the response as a whole, lift and quality of the work together. */
    private static double least(Evidence evidence) {
        return switch (evidence) {
            case RECORDS, EXPERIMENT -> 0.35;
            case ECONOMETRICS -> 0.5;
            case OBSERVED -> 0.8;
            case BENCHMARK -> 0.9;
            case JUDGEMENT, UNSTATED -> 1.1;
        };
    }
}
