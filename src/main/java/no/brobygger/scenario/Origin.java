package no.brobygger.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read, for the manifest, and what it would be without the author's own figures where there are published ones.
 *
 * @param file      name of the scenario file as given (without its folder)
 * @param sha256    of the bytes of all files that make up the scenario, in the order read, hexadecimal
 * @param overrides {@code path=value} as given with --set, in order
 * @param text      the scenario file as read
 * @param places    of every key, by its path
 * @param ifSilent  by the path of a value that the file states although there is a benchmark for it: the scenario that
 *                  would have been read without that value, the benchmark in its place; lifts of an activity as one
 */
public record Origin(String file, String sha256, List<String> overrides, String text, Map<String, Location> places,
                     Map<String, Scenario> ifSilent) {

    public Origin {
        places = Map.copyOf(places);
        ifSilent = Collections.unmodifiableMap(new LinkedHashMap<>(ifSilent));
    }

    /** Of a scenario that takes every benchmark, or of which nothing else is known. */
    public Origin(String file, String sha256, List<String> overrides, String text) {
        this(file, sha256, overrides, text, Map.of(), Map.of());
    }

    /** Where a key stands, or the nearest above it that is there; empty where nothing is known of the file. */
    public Optional<Location> placeOf(String path) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            if (places.containsKey(at)) {
                return Optional.of(places.get(at));
            }
        }
        return Optional.empty();
    }
}
