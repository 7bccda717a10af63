package no.brobygger.decision.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Campaign;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SpendSchedule;

/** What is spent on each activity in each month, nominal. */
final class MoneyByMonth {
    private static final double SAME = 1e-9;

    private final List<Activity> activities;
    private final double[][] amount;

    private MoneyByMonth(List<Activity> activities, double[][] amount) {
        this.activities = activities;
        this.amount = amount;
    }

    static MoneyByMonth of(Scenario scenario, Plan plan) {
        return new MoneyByMonth(scenario.activities(), scenario.activities().stream()
                .map(a -> SpendSchedule.of(plan, a.name(), scenario.horizon())).toArray(double[][]::new));
    }

    MoneyByMonth times(double factor) {
        return new MoneyByMonth(activities, Arrays.stream(amount)
                .map(months -> Arrays.stream(months).map(x -> x * factor).toArray()).toArray(double[][]::new));
    }

    /**
     * The money of every month for brand and activation divided anew between the two; the activities of a kind share as
     * they do over the horizon, or as they do today where that kind has no money. Experience keeps its own.
     */
    MoneyByMonth atBrandShare(double share) {
        double[] brand = weights(ActivityKind.BRAND);
        double[] activation = weights(ActivityKind.ACTIVATION);
        double[][] divided = new double[amount.length][];
        for (int k = 0; k < amount.length; k++) {
            divided[k] = amount[k].clone();
            double part = share * brand[k] + (1 - share) * activation[k];
            for (int t = 0; t < divided[k].length && isCommunication(activities.get(k)); t++) {
                divided[k][t] = part * communication(t);
            }
        }
        return new MoneyByMonth(activities, divided);
    }

    private double[] weights(ActivityKind kind) {
        double[] spent = ofKind(kind, Arrays.stream(amount).mapToDouble(m -> Arrays.stream(m).sum()).toArray());
        if (sum(spent) == 0) {
            spent = ofKind(kind, activities.stream().mapToDouble(a -> a.currentSpend().median()).toArray());
        }
        if (sum(spent) == 0) {
            spent = ofKind(kind, activities.stream().mapToDouble(a -> 1).toArray());
        }
        double all = sum(spent);
        return Arrays.stream(spent).map(x -> all > 0 ? x / all : 0).toArray();
    }

    private double[] ofKind(ActivityKind kind, double[] all) {
        for (int k = 0; k < all.length; k++) {
            all[k] = activities.get(k).kind() == kind ? all[k] : 0;
        }
        return all;
    }

    private static double sum(double[] numbers) {
        return Arrays.stream(numbers).sum();
    }

    private static boolean isCommunication(Activity activity) {
        return activity.kind() == ActivityKind.BRAND || activity.kind() == ActivityKind.ACTIVATION;
    }

    private double communication(int month) {
        double sum = 0;
        for (int k = 0; k < amount.length; k++) {
            sum += isCommunication(activities.get(k)) ? amount[k][month] : 0;
        }
        return sum;
    }

    boolean hasCommunication() {
        for (int t = 0; amount.length > 0 && t < amount[0].length; t++) {
            if (communication(t) > 0) {
                return true;
            }
        }
        return false;
    }

    double total() {
        return Arrays.stream(amount).flatMapToDouble(Arrays::stream).sum();
    }

    /** One campaign for each month and activity with money. */
    List<Campaign> campaigns() {
        List<Campaign> campaigns = new ArrayList<>();
        for (int k = 0; k < amount.length; k++) {
            for (int t = 1; t <= amount[k].length; t++) {
                if (amount[k][t - 1] > 0) {
                    String activity = activities.get(k).name();
                    campaigns.add(new Campaign(activity, activity, amount[k][t - 1], t, t));
                }
            }
        }
        return campaigns;
    }

    /** True if no month of any activity differs by more than rounding. */
    boolean isSameAs(MoneyByMonth other) {
        double allowed = SAME * Math.max(total(), other.total());
        for (int k = 0; k < amount.length; k++) {
            for (int t = 0; t < amount[k].length; t++) {
                if (Math.abs(amount[k][t] - other.amount[k][t]) > allowed) {
                    return false;
                }
            }
        }
        return true;
    }
}
