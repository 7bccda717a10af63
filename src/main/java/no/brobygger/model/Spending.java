package no.brobygger.model;

import java.util.List;
import java.util.function.Predicate;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SpendSchedule;

/**
 * The marketing spend of a plan by activity and month: what is chosen, the same in every trial (model, section 1,
 * {@code x_t} and {@code φ_y}). Beside each amount stands the share of it that its budget year spends above
 * {@code current-spend}: only that share is of the new work's effectiveness {@code e}, so
 * {@code φ = 1 − newShare + e · newShare}.
 */
public final class Spending {
    private final List<Activity> activities;
    private final double[][] amount;
    private final double[][] newShare;

    private Spending(List<Activity> activities, double[][] amount, double[][] newShare) {
        this.activities = activities;
        this.amount = amount;
        this.newShare = newShare;
    }

    /** The spend of a plan within the horizon. */
    public static Spending of(Scenario scenario, Plan plan) {
        double[][] amount = new double[scenario.activities().size()][];
        for (int k = 0; k < amount.length; k++) {
            amount[k] = SpendSchedule.of(plan, scenario.activities().get(k).name(), scenario.horizon());
        }
        return of(scenario.activities(), amount);
    }

    /** One activity's spend of one month. */
    static Spending ofOneMonth(Activity activity, double amount) {
        return of(List.of(activity), new double[][] {{amount}});
    }

    private static Spending of(List<Activity> activities, double[][] amount) {
        double[][] newShare = new double[amount.length][];
        for (int k = 0; k < amount.length; k++) {
            newShare[k] = newShare(amount[k], activities.get(k).currentSpend().median() / 12);
        }
        return new Spending(activities, amount, newShare);
    }

    /** By budget year (months 1–12, 13–24, … inside the horizon): the share of its spend above n · cur. */
    private static double[] newShare(double[] amount, double currentPerMonth) {
        double[] share = new double[amount.length];
        for (int first = 0; first < amount.length; first += 12) {
            int end = Math.min(first + 12, amount.length);
            double total = 0;
            for (int t = first; t < end; t++) {
                total += amount[t];
            }
            double above = total > 0 ? Math.max(0, total - (end - first) * currentPerMonth) / total : 0;
            java.util.Arrays.fill(share, first, end, above);
        }
        return share;
    }

    /** The same plan with every month's spend multiplied; what exceeds today's is new work. */
    public Spending times(double factor) {
        double[][] raised = new double[amount.length][];
        for (int k = 0; k < amount.length; k++) {
            raised[k] = java.util.Arrays.stream(amount[k]).map(x -> x * factor).toArray();
        }
        return of(activities, raised);
    }

    /** This spending, but for the activities chosen that of the other plan. */
    public Spending taking(Predicate<Activity> chosen, Spending other) {
        double[][] mixedAmount = amount.clone();
        double[][] mixedShare = newShare.clone();
        for (int k = 0; k < amount.length; k++) {
            if (chosen.test(activities.get(k))) {
                mixedAmount[k] = other.amount[k];
                mixedShare[k] = other.newShare[k];
            }
        }
        return new Spending(activities, mixedAmount, mixedShare);
    }

    /** This spending until a month, from that month on the other's. */
    public Spending switchingTo(Spending other, int fromMonth) {
        return new Spending(activities, switched(amount, other.amount, fromMonth),
                switched(newShare, other.newShare, fromMonth));
    }

    private static double[][] switched(double[][] own, double[][] other, int fromMonth) {
        double[][] both = new double[own.length][];
        for (int k = 0; k < own.length; k++) {
            both[k] = own[k].clone();
            System.arraycopy(other[k], fromMonth - 1, both[k], fromMonth - 1, own[k].length - fromMonth + 1);
        }
        return both;
    }

    /**
     * This spending, carried on after the horizon T with that of the other plan's last twelve months, repeated
     * (model, section 6): month T + i takes amount and φ of month T − 12 + i; a shorter horizon repeats what it has.
     */
    public Spending continuedBy(Spending other, int months) {
        return new Spending(activities, continued(amount, other.amount, months),
                continued(newShare, other.newShare, months));
    }

    private static double[][] continued(double[][] own, double[][] other, int months) {
        double[][] longer = new double[own.length][];
        for (int k = 0; k < own.length; k++) {
            int horizon = own[k].length;
            int period = Math.min(12, horizon);
            longer[k] = java.util.Arrays.copyOf(own[k], horizon + months);
            for (int i = 0; i < months; i++) {
                longer[k][horizon + i] = other[k][horizon - period + i % period];
            }
        }
        return longer;
    }

    /** Number of months, 1 … months. */
    public int months() {
        return amount.length == 0 ? 0 : amount[0].length;
    }

    /** Spend on activity k in month t, nominal. */
    double amount(int k, int t) {
        return amount[k][t - 1];
    }

    /** Share of the spend on activity k in month t that is new work. */
    double newShare(int k, int t) {
        return newShare[k][t - 1];
    }

    /** Spend on all activities in month t, nominal. */
    public double total(int t) {
        double total = 0;
        for (double[] months : amount) {
            total += months[t - 1];
        }
        return total;
    }
}
