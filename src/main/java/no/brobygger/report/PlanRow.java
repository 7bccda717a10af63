package no.brobygger.report;

import java.util.List;

/**
 * A plan of the file beside the others.
 *
 * @param role     message key of its part in the case: baseline, proposal, alternative
 * @param proposed true for the proposal
 * @param cells    spend over the horizon, NPV, P10, P90, IRR, probability of loss
 */
public record PlanRow(Value.Text plan, String role, boolean proposed, List<Value> cells) {
}
