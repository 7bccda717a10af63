package no.brobygger.analysis;

import no.brobygger.scenario.Assumption;

/**
 * Something that the simulation noticed: draws outside the legal range of an input, which were set to its end.
 *
 * @param share of the trials
 * @param text  the same in English
 */
public record Warning(Assumption input, double share, String text) {

    /**
     * True if it concerns a value that the scenario left to its built-in default: for information, since the author of
     * the scenario wrote nothing that could be wrong.
     */
    public boolean onDefault() {
        return input.provenance().byDefault();
    }
}
