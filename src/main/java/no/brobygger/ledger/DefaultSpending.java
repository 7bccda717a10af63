package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.call;
import static no.brobygger.ledger.Expression.number;
import static no.brobygger.ledger.Expression.sum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Lift;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.Unit;

/**
 * How spends that the file leaves out follow from what it says: current spend from the baseline's first year, reference
 * spend from current spend or, with benchmark lifts, from revenue; and with it the part of a shared benchmark that an
 * activity carries.
 */
final class DefaultSpending {
    private static final MathContext AS_STATED = new MathContext(12);

    private final Frame frame;
    private final Scenario scenario;

    private DefaultSpending(Frame frame) {
        this.frame = frame;
        this.scenario = frame.scenario();
    }

    /** Makes the defaulted inputs follow. */
    static void follow(Frame frame) {
        DefaultSpending spending = new DefaultSpending(frame);
        frame.scenario().activities().forEach(spending::currentSpend);
        frame.scenario().activities().forEach(spending::referenceSpend);
    }

    private void currentSpend(Activity a) {
        if (isDefault(a.currentSpend())) {
            int months = Math.min(Frame.YEAR, frame.horizon());
            frame.inputs().follow(a.currentSpend().path(), call(Function.SUM,
                    frame.baseline("spend." + a.name()).across(1, months)).times(number(Frame.YEAR)).over(number(months)));
        }
    }

    private void referenceSpend(Activity a) {
        if (isDefault(a.referenceSpend())) {
            frame.inputs().follow(a.referenceSpend().path(),
                    a.benchmarkLifts() ? shareOfKind(a) : frame.inputs().of(a.currentSpend()));
        }
    }

    private static boolean isDefault(Assumption a) {
        return a.provenance().byDefault();
    }

    /** Of the kind's reference spend by share of current spend; equal shares where nobody spends anything. */
    private Expression shareOfKind(Activity a) {
        List<Activity> sharing = scenario.activities().stream()
                .filter(o -> o.kind() == a.kind() && o.benchmarkLifts()).toList();
        double all = sharing.stream().mapToDouble(o -> o.currentSpend().median()).sum();
        if (sharing.size() == 1 || all == 0) {
            return referenceOfKind(a).over(number(sharing.size()));
        }
        return referenceOfKind(a).times(frame.inputs().of(a.currentSpend()))
                .over(sum(sharing.stream().map(o -> frame.inputs().of(o.currentSpend())).toList()));
    }

    /** A share of yearly revenue; which one, the reference spend and its weight tell. */
    private Expression referenceOfKind(Activity a) {
        double weight = a.lifts().values().iterator().next().weight();
        double share = new BigDecimal(a.referenceSpend().median() / weight / scenario.yearlyRevenue()).round(AS_STATED)
                .doubleValue();
        return number(share).times(sum(scenario.segments().stream().map(s -> frame.inputs().of(s.customers().count())
                .times(frame.inputs().of(s.customers().revenue()))).toList()));
    }

    /** The part of its kind's benchmark that an activity carries; 1 for lifts of its own. */
    static Expression weight(Frame frame, Activity a, Lift lift) {
        if (!a.benchmarkLifts()) {
            return Expression.ONE;
        }
        String path = "marketing." + a.name() + ".benchmark-share";
        Term words = Term.input("benchmark-share");
        frame.inputs().chosen(path, words, Unit.SHARE, lift.weight());
        frame.inputs().follow(path, frame.inputs().of(a.referenceSpend()).over(new DefaultSpending(frame).referenceOfKind(a)));
        return frame.inputs().chosen(path, words, Unit.SHARE, lift.weight());
    }
}
