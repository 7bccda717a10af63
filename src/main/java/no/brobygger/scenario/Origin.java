package no.brobygger.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read, for the manifest, and what it would be without the author's own figures where there are published ones.
 *
 * @param file      name of the scenario file as given (without its folder)
 * @param sha256    of the bytes of all files that make up the scenario, in the order read, hexadecimal
 * @param overrides {@code path=value} as given with --set, in order
 * @param text      the scenario file as read
 * @param ifSilent  by the path of a value that the file states although there is a benchmark for it: the scenario that
 *                  would have been read without that value, the benchmark in its place; lifts of an activity as one
 */
public record Origin(String file, String sha256, List<String> overrides, String text, Map<String, Scenario> ifSilent) {

    public Origin {
        ifSilent = Collections.unmodifiableMap(new LinkedHashMap<>(ifSilent));
    }

    /** Of a scenario that takes every benchmark, or of which nothing else is known. */
    public Origin(String file, String sha256, List<String> overrides, String text) {
        this(file, sha256, overrides, text, Map.of());
    }
}
