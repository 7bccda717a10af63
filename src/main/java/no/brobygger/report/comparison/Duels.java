package no.brobygger.report.comparison;

import java.util.List;
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
}
