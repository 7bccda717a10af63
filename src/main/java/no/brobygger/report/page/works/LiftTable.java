package no.brobygger.report.page.works;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.MediatingIndex;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Scenario;

/**
 * How strongly each activity moves each outcome, the number of the arrows in the causal chain: median and range of the
 * lift at reference spend, and what they rest on. An activity that works through an index alone rests on the points by
 * which it raises it; one that moves nothing says so.
 *
 * @param outcomes heads of the columns: what an activity or an index moves
 */
public record LiftTable(List<Statement> outcomes, List<Row> rows) {

    /** An activity at its reference spend, or a point of an index. */
    public record Row(Statement name, List<Cell> cells, List<Statement> evidence) {
    }

    /** A lift; {@code range} is empty where it is certain or shared by several activities. */
    public record Cell(Value median, List<Statement> range) {
    }

    private static final Cell NONE = new Cell(new Value.Nothing(), List.of());

    static LiftTable of(Scenario scenario) {
        List<Row> rows = new ArrayList<>();
        List<Outcome> moved = Stream.of(Outcome.values()).filter(o -> isMoved(o, scenario)).toList();
        Shown.activities(scenario).forEach(activity -> rows.add(row(activity, scenario, moved)));
        Shown.indices(scenario).forEach(index -> rows.add(row(index, moved)));
        return new LiftTable(moved.stream().map(o -> Statement.of("works.lifts.on." + Keys.of(o))).toList(),
                List.copyOf(rows));
    }

    private static boolean isMoved(Outcome outcome, Scenario scenario) {
        return Shown.activities(scenario).stream().anyMatch(a -> a.lifts().containsKey(outcome))
                || Shown.indices(scenario).stream().anyMatch(i -> i.perPoint().containsKey(outcome));
    }

    private static Row row(Activity activity, Scenario scenario, List<Outcome> moved) {
        List<Cell> cells = moved.stream().map(activity.lifts()::get)
                .map(lift -> lift == null ? NONE : cell(lift.lift(), lift.own(), lift.weight() == 1)).toList();
        List<Assumption> inputs = new ArrayList<>(activity.lifts().values().stream().map(l -> l.lift()).toList());
        List<String> through = scenario.indices().stream().map(MediatingIndex::name)
                .filter(activity.indexPoints()::containsKey).toList();
        through.forEach(name -> inputs.add(activity.indexPoints().get(name)));
        Statement name = Statement.of(through.isEmpty() ? "works.lifts.activity" : "works.lifts.through")
                .with("activity", Labels.brief(CausalChain.label(activity).text())).with("points", points(activity, through));
        return new Row(name, cells, evidence(inputs));
    }

    private static Value points(Activity activity, List<String> through) {
        Value written = new Value.Nothing();
        for (String index : through) {
            Assumption lift = activity.indexPoints().get(index);
            Value one = new Value.Word(Statement.of(lift.isUncertain() && through.size() == 1 ? "works.lifts.points.range"
                    : "works.lifts.points")
                    .with("index", new Value.Text(index)).with("points", new Value.Difference(lift.median(), 1))
                    .with("p10", new Value.Number(quantile(lift, 0.1), 1))
                    .with("p90", new Value.Number(quantile(lift, 0.9), 1)));
            written = written instanceof Value.Nothing ? one : new Value.Word(Statement.of("works.lifts.points.more")
                    .with("first", written).with("last", one));
        }
        return written;
    }

    private static Row row(MediatingIndex index, List<Outcome> moved) {
        Map<Outcome, Assumption> perPoint = index.perPoint();
        return new Row(Statement.of("works.lifts.point").with("index", new Value.Text(index.name())),
                moved.stream().map(perPoint::get)
                        .map(a -> a == null ? NONE : cell(a, a.median(), true)).toList(),
                evidence(List.copyOf(perPoint.values())));
    }

    private static Cell cell(Assumption lift, double own, boolean whole) {
        int decimals = Math.abs(own) >= 0.0995 ? 0 : Math.abs(own) >= 0.00995 || own == 0 ? 1 : 2;
        List<Statement> range = lift.isUncertain() && whole ? List.of(Statement.of("works.lifts.range")
                .with("p10", new Value.Percent(quantile(lift, 0.1), decimals))
                .with("p90", new Value.Percent(quantile(lift, 0.9), decimals))) : List.of();
        return new Cell(new Value.Percent(own, decimals), range);
    }

    private static double quantile(Assumption lift, double p) {
        return lift.legal().clip(lift.distribution().quantile(p));
    }

    private static List<Statement> evidence(List<Assumption> inputs) {
        Set<Evidence> kinds = EnumSet.noneOf(Evidence.class);
        inputs.forEach(a -> kinds.add(a.provenance().evidence()));
        return kinds.isEmpty() ? List.of(Statement.of("works.lifts.no-effect"))
                : kinds.stream().map(kind -> Statement.of("evidence." + Keys.of(kind))).toList();
    }
}
