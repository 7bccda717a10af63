package no.brobygger.decision.crosscheck;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.brobygger.model.Draws;
import no.brobygger.model.MarketModel;
import no.brobygger.model.World;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Scenario;

/**
 * What an activity's lift on the odds of being chosen means in customers.
 *
 * @param lift    central, at the activity's reference spend kept up, against none
 * @param perYear new customers a year that it brings at today's flows, all segments
 */
public record LiftInCustomers(Activity activity, double lift, double perYear) {

    /** Of the activities that move new customers by themselves, the largest first. */
    public static List<LiftInCustomers> of(Scenario scenario) {
        World world = new MarketModel(scenario).world(Draws.central(scenario));
        return scenario.activities().stream().filter(a -> a.lifts().containsKey(Outcome.NEW_CUSTOMERS))
                .map(a -> of(scenario, world, a)).filter(lift -> lift.lift() != 0)
                .sorted(Comparator.comparing(LiftInCustomers::perYear).reversed()).toList();
    }

    private static LiftInCustomers of(Scenario scenario, World world, Activity activity) {
        double lift = activity.lifts().get(Outcome.NEW_CUSTOMERS).own();
        return new LiftInCustomers(activity, lift, IntStream.range(0, scenario.segments().size())
                .mapToDouble(s -> world.statusQuo(s).newPerYearIfOddsTimes(1 + lift)).sum());
    }
}
