package no.brobygger.report;

import java.util.List;

/**
 * A plan of the file beside the others.
 *
 * @param role     its part in the case: baseline, proposal; empty for others
 * @param proposed true for the proposal
 * @param cells    spend over the horizon, NPV, P10, P90, IRR, probability of loss
 */
public record PlanRow(Value.Text plan, List<Statement> role, boolean proposed, List<Value> cells) {
}
