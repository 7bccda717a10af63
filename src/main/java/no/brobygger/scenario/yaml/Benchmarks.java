package no.brobygger.scenario.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.BrandShare;
import no.brobygger.scenario.Context;

/**
 * The built-in evidence: what fills the gaps of a scenario, from {@code benchmarks.yaml}.
 *
 * @param kinds              by the key of the kind
 * @param brandShareOfBudget by the key of the context; for charts only
 */
record Benchmarks(Map<String, OfKind> kinds, Response response, OfRivals rivals, OfFinance finance,
                  Map<String, Benchmark> brandShareOfBudget) {

    /**
     * What one kind of activity does as a whole.
     *
     * @param referenceSpend share of yearly revenue
     * @param lifts          by the key of the outcome; an outcome that is absent is not lifted
     */
    record OfKind(Benchmark halfLife, Benchmark delay, Benchmark referenceSpend, Map<String, Benchmark> lifts) {
    }

    /** The form of the response, the same for every kind. */
    record Response(Benchmark shape, Benchmark halfSaturation, Benchmark effectiveness) {
    }

    record OfRivals(Benchmark elasticity, Benchmark reaction, Benchmark reactionLag) {
    }

    record OfFinance(Benchmark discountRate, Benchmark taxRate, Benchmark inflation,
                     Benchmark priceDelay) {
    }

    OfKind of(ActivityKind kind) {
        return kinds.get(kind.key());
    }

    BrandShare usualBrandShare(Context context) {
        Benchmark benchmark = brandShareOfBudget.get(context.key());
        return new BrandShare(benchmark.value(), benchmark.source());
    }

    static Benchmarks builtIn() {
        return BuiltIn.BENCHMARKS;
    }

    /** Read once, at first use. */
    private static final class BuiltIn {
        static final Benchmarks BENCHMARKS = read();
    }

    /** The file itself. */
    static InputStream file() {
        return Benchmarks.class.getResourceAsStream("/no/brobygger/scenario/benchmarks.yaml");
    }

    private static Benchmarks read() {
        try (InputStream file = file()) {
            return mapper().readValue(file, Benchmarks.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in benchmarks cannot be read.", e);
        }
    }

    /** Reads the program's own files of evidence. */
    static ObjectMapper mapper() {
        SimpleModule numbers = new SimpleModule().addDeserializer(Double.class, new NumberAsWritten());
        return YAMLMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).addModule(numbers).build();
    }

    /** Numbers in the notation of scenarios, such as 2.5%. */
    private static final class NumberAsWritten extends StdDeserializer<Double> {
        private static final long serialVersionUID = 1L;

        NumberAsWritten() {
            super(Double.class);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return WrittenNumber.of(parser.getText()).map(WrittenNumber::value)
                    .orElseThrow(() -> context.weirdStringException("", Double.class, "no number"));
        }
    }
}
