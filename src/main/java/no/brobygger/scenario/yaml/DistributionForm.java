package no.brobygger.scenario.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms in which an uncertain value can be written (model, section 8), by their keys in ascending order. */
enum DistributionForm {
    P10_P90("p10", "p90"),
    P10_P50_P90("p10", "p50", "p90"),
    MIN_LIKELY_MAX("min", "likely", "max"),
    MIN_MAX("min", "max"),
    MEAN_SD("mean", "sd"),
    VALUE("value");

    private final List<String> keys;

    DistributionForm(String... keys) {
        this.keys = List.of(keys);
    }

    List<String> keys() {
        return keys;
    }

    static Optional<DistributionForm> of(Set<String> keys) {
        return Arrays.stream(values()).filter(f -> Set.copyOf(f.keys).equals(keys)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(f -> "{" + String.join(", ", f.keys) + "}")
                .collect(Collectors.joining(", "));
    }
}
