package no.brobygger.report.page.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.Value;

/**
 * How often a plan is worth more than another in the same world.
 *
 * @param columns numbers of the plans
 * @param rows    the plans; a cell is the share of the trials in which the row's NPV is above the column's
 */
public record Duels(List<Value> columns, List<Row> rows) {

    /** A plan against the others. */
    public record Row(Value number, Value.Text plan, List<Value> cells) {
    }

    public static Duels of(Analysis analysis) {
        List<PlanAnalysis> plans = PlanTable.shown(analysis);
        List<Value> numbers = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (PlanAnalysis plan : plans) {
            Value number = new Value.Number(rows.size() + 1, 0);
            Map<String, Double> beats = analysis.beats().get(plan.plan().name());
            numbers.add(number);
            rows.add(new Row(number, Labels.brief(plan.plan()), plans.stream().<Value>map(other -> other == plan
                    ? Value.Word.of("plans.reference") : new Value.Chance(beats.get(other.plan().name()))).toList()));
        }
        return new Duels(List.copyOf(numbers), List.copyOf(rows));
    }
}
