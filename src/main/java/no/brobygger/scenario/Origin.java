package no.brobygger.scenario;

import java.util.List;

/**
 * What was read, for the manifest.
 *
 * @param file      name of the scenario file as given (without its folder)
 * @param sha256    of the bytes of all files that make up the scenario, in the order read, hexadecimal
 * @param overrides {@code path=value} as given with --set, in order
 * @param text      the scenario file as read
 */
public record Origin(String file, String sha256, List<String> overrides, String text) {
}
