package no.brobygger.model;

import java.util.List;
import no.brobygger.quantity.Compounding;
import no.brobygger.scenario.MediatingIndex;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;

/**
 * The worlds of a block of trials, before any plan: what the draws say of activities, indices and segments, worked out
 * once and shared by all plans that are run in them.
 */
public final class World {
    private final Scenario scenario;
    private final Draws draws;
    private final Memory memory;
    private final List<Response> responses;
    private final List<Driver> activityDrivers;
    private final List<Driver> indexDrivers;
    private final List<SegmentToday> segments;
    private final double[] raised;

    World(Scenario scenario, Draws draws, Memory memory) {
        this.scenario = scenario;
        this.draws = draws;
        this.memory = memory;
        responses = scenario.activities().stream().map(a -> new Response(a, draws)).toList();
        activityDrivers = scenario.activities().stream().map(a -> Driver.of(a, draws)).toList();
        indexDrivers = scenario.indices().stream().map(i -> Driver.of(i, draws)).toList();
        segments = scenario.segments().stream().map(s -> new SegmentToday(s, scenario.finance(), draws)).toList();
        raised = new double[scenario.indices().size()];
    }

    private World(World other, List<SegmentToday> segments, double[] raised) {
        scenario = other.scenario;
        draws = other.draws;
        memory = other.memory;
        responses = other.responses;
        activityDrivers = other.activityDrivers;
        indexDrivers = other.indexDrivers;
        this.segments = segments;
        this.raised = raised;
    }

    /** These worlds as a plan's price makes them; the same where it leaves the price alone. */
    public World pricedBy(Plan plan) {
        return plan.price().map(change -> new World(this, segments.stream().map(s -> s.at(change, draws)).toList(),
                raised)).orElse(this);
    }

    /** These worlds with an index that stands so many points higher in every month of the horizon, under any plan. */
    public World raising(MediatingIndex index, double points) {
        double[] higher = raised.clone();
        higher[scenario.indices().indexOf(index)] += points;
        return new World(this, segments, higher);
    }

    /** Points that an index, by its place in the scenario, stands higher than marketing makes it. */
    double raised(int index) {
        return raised[index];
    }

    Scenario scenario() {
        return scenario;
    }

    /** The inputs themselves. */
    public Draws draws() {
        return draws;
    }

    /** Where what happens under the plans is written. */
    Memory memory() {
        return memory;
    }

    /** By activity, in the order of the scenario. */
    List<Response> responses() {
        return responses;
    }

    List<Driver> activityDrivers() {
        return activityDrivers;
    }

    List<Driver> indexDrivers() {
        return indexDrivers;
    }

    /** The segments, each before its first month. */
    List<SegmentRun> newSegments() {
        return segments.stream().map(s -> new SegmentRun(s, scenario.finance())).toList();
    }

    /** A segment as it is today, in the first trial. */
    public StatusQuo statusQuo(int segment) {
        SegmentToday today = segments.get(segment);
        double clv = new SegmentRun(today, scenario.finance()).clv(1, Effects.NONE)[0];
        return new StatusQuo(Compounding.yearlyChurn(today.monthlyChurn(0)), clv,
                Calibration.pool(today.market[0], today.marketGrowth[0], today.rivalChurn[0], today.count[0]),
                1 / (1 + today.oddsAgainst[0]));
    }
}
