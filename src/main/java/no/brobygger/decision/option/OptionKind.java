package no.brobygger.decision.option;

import java.util.Locale;

/** What the program sets beside the plans of a scenario, and the question that it answers. */
public enum OptionKind {
    /** No marketing and no plan costs at all: what is today's money worth? */
    DARK,
    /** The proposal with half its marketing, all its other costs: would less do? */
    HALF,
    /** The proposal with half as much marketing again: is it too little? */
    ONE_AND_A_HALF,
    /** The proposal's money for brand and activation, all of it to activation: does the brand earn its money? */
    ALL_ACTIVATION,
    /** The proposal's money for brand and activation, at the published split: is the split the trouble? */
    BENCHMARK_SPLIT,
    /** The baseline at a lower price, which costs in the first year what the proposal spends more. */
    PRICE_CUT;

    /** The key in results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
