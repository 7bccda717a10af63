package no.brobygger.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of {@code reference/distribution-quantiles.csv} whose form the scenario format has. */
public record QuantileReference(String name, Distribution distribution, double[] probabilities, double[] quantiles) {
    private static final double[] PROBABILITIES = {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99};

    public static List<QuantileReference> cases() throws IOException {
        try (InputStream file = QuantileReference.class.getResourceAsStream("/reference/distribution-quantiles.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(QuantileReference::fields)
                    .flatMap(QuantileReference::ours).toList();
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static Stream<QuantileReference> ours(List<String> fields) {
        Map<String, Double> values = Stream.of(fields.get(1).split(";")).map(v -> v.split("="))
                .filter(v -> !v[1].contains(",")).collect(Collectors.toMap(v -> v[0], v -> Double.valueOf(v[1])));
        double[] quantiles = fields.subList(3, 12).stream().mapToDouble(Double::parseDouble).toArray();
        String name = fields.get(0) + " " + fields.get(1);
        return switch (fields.get(0)) {
            case "pert" -> Stream.of(new QuantileReference(name,
                    new Distribution.Pert(values.get("min"), values.get("mode"), values.get("max")),
                    PROBABILITIES, quantiles));
            case "lognormal_pctl", "lognormal_meansd" -> Stream.concat(
                    Stream.of(new QuantileReference(name,
                            new Distribution.LogNormal(values.get("mu"), values.get("sigma")),
                            PROBABILITIES, quantiles)),
                    byPercentiles(name, values, quantiles));
            default -> Stream.empty();
        };
    }

    /** The same row again by its P10 and P90, as a scenario states it. */
    private static Stream<QuantileReference> byPercentiles(String name, Map<String, Double> values,
                                                           double[] quantiles) {
        return Stream.of(new QuantileReference(name + " by p10 and p90",
                Distribution.LogNormal.ofP10P90(quantiles[2], quantiles[6]), PROBABILITIES, quantiles));
    }

    /** Splits a line at the commas that stand outside quotation marks. */
    private static List<String> fields(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }
}
