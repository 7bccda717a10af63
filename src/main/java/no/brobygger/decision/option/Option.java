package no.brobygger.decision.option;

import no.brobygger.analysis.PlanAnalysis;

/**
 * An option with everything that a plan of the scenario has.
 *
 * @param analysis      against the scenario's baseline; {@code best} counts the trials in which it is worth more than
 *                      every plan of the scenario and every other option
 * @param npv           in every trial, in trial order
 * @param beatsProposal share of the trials in which its NPV is above the proposal's
 */
public record Option(OptionKind kind, PlanAnalysis analysis, double[] npv, double beatsProposal) {
}
