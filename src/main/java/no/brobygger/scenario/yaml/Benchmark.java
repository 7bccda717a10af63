package no.brobygger.scenario.yaml;

import java.util.List;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Evidence;

/**
 * One entry of the benchmark file: a fixed value, a pair or a triple of quantiles, with its source. Numbers that are
 * not stated are null.
 *
 * @param restsOn topics of {@link EvidenceLibrary}
 */
record Benchmark(Double value, Double p10, Double p50, Double p90, String source, List<String> restsOn,
                 Evidence evidence) {

    Default asDefault() {
        return new Default(distribution(), source, evidence == null ? Evidence.BENCHMARK : evidence, "");
    }

    private Distribution distribution() {
        if (value != null) {
            return new Distribution.Fixed(value);
        }
        return p50 == null ? Distribution.LogNormal.ofP10P90(p10, p90) : new Distribution.TwoPiece(p10, p50, p90);
    }
}
