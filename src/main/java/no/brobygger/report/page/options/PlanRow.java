package no.brobygger.report.page.options;

import java.util.List;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * A plan beside the others.
 *
 * @param role     its part in the case: baseline, proposal; empty for others
 * @param proposed true for the proposal
 * @param cells    in the order of the columns
 */
public record PlanRow(Value plan, List<Statement> role, boolean proposed, List<Value> cells) {
}
