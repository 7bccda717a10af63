package no.brobygger.pipeline;

import java.util.Optional;

/**
 * A plan to be compared, as named on the command line.
 *
 * @param source of its scenario
 * @param plan   its name; empty: the proposal, or every plan where nothing else is compared
 */
public record Selection(ScenarioSource source, Optional<String> plan) {
}
