package no.brobygger.report.page.works;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.MediatingIndex;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SpendSchedule;

/** What the page has room for: the largest, in the order of the file. */
final class Shown {
    /** Rows of the table of lifts. */
    private static final int ROWS = 7;
    private static final int ACTIVITIES = 6;
    private static final int INDICES = 2;
    private static final int SEGMENTS = 5;
    /** Rows of the tables of lifts and of segments together. */
    private static final int ROWS_OF_BOTH = 10;

    private Shown() {
    }

    /** The activities with the largest spend over the horizon, in the baseline or the proposal. */
    static List<Activity> activities(Scenario scenario) {
        return largest(scenario.activities(), a -> Math.max(spend(scenario.baselinePlan(), a, scenario),
                spend(scenario.proposalPlan(), a, scenario)),
                Math.min(ACTIVITIES, ROWS - indices(scenario).size()));
    }

    private static double spend(Plan plan, Activity activity, Scenario scenario) {
        return DoubleStream.of(SpendSchedule.of(plan, activity.name(), scenario.horizon())).sum();
    }

    /** How many segments have room. */
    static int segments(Scenario scenario) {
        return Math.min(SEGMENTS, ROWS_OF_BOTH - activities(scenario).size() - indices(scenario).size());
    }

    /** The first indices of the file. */
    static List<MediatingIndex> indices(Scenario scenario) {
        return scenario.indices().stream().limit(INDICES).toList();
    }

    /** Those with the largest size, at most so many, in the order in which they stand. */
    static <T> List<T> largest(List<T> all, ToDoubleFunction<T> size, int most) {
        Set<T> chosen = new HashSet<>(all.stream().sorted(Comparator.comparingDouble(size).reversed()).limit(most)
                .toList());
        return all.stream().filter(chosen::contains).toList();
    }
}
