package no.brobygger.analysis;

/**
 * Something that the simulation noticed.
 *
 * @param onDefault true if it concerns a value that the scenario left to its built-in default: for information, since
 *                  the author of the scenario wrote nothing that could be wrong
 */
public record Warning(String text, boolean onDefault) {
}
