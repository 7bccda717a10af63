package no.brobygger.report;

import java.util.List;

/**
 * A plan beside the others.
 *
 * @param role     its part in the case: baseline, proposal; empty for others
 * @param proposed true for the proposal
 * @param cells    in the order of the columns
 */
public record PlanRow(Value plan, List<Statement> role, boolean proposed, List<Value> cells) {
}
