package no.brobygger.decision.sensitivity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Provenance;
import no.brobygger.scenario.Range;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.SimulationSettings.Sampling;
import no.brobygger.scenario.Unit;
import no.brobygger.simulation.sampling.Sampler;

/** Independent inputs of one distribution, drawn as the program draws, and the references that are checked with them. */
final class Columns {
    private final double[][] inputs;

    private Columns(double[][] inputs) {
        this.inputs = inputs;
    }

    /** So many inputs by so many trials, those of other names with the same seed. */
    static Columns drawn(String name, Distribution distribution, int count, int trials, long seed) {
        Provenance nowhere = new Provenance("", Evidence.UNSTATED, Optional.empty(), "", false, Optional.empty());
        List<Assumption> assumptions = new ArrayList<>();
        for (int k = 1; k <= count; k++) {
            assumptions.add(new Assumption(name + k, name + k, distribution, new Range(-1e9, 1e9), Unit.NUMBER, nowhere));
        }
        Sampler sampler = new Sampler(assumptions, List.of(), List.of(),
                new SimulationSettings(trials, seed, Sampling.LATIN_HYPERCUBE));
        double[][] inputs = new double[count][];
        for (int k = 0; k < count; k++) {
            Assumption input = assumptions.get(k);
            inputs[k] = IntStream.range(0, sampler.blockCount()).boxed()
                    .flatMapToDouble(b -> Arrays.stream(sampler.block(b).draws().of(input))).toArray();
        }
        return new Columns(inputs);
    }

    double[] of(int input) {
        return inputs[input];
    }

    /** These with some inputs taken from others. */
    Columns taking(Columns others, int... taken) {
        double[][] mixed = inputs.clone();
        for (int k : taken) {
            mixed[k] = others.inputs[k];
        }
        return new Columns(mixed);
    }

    /** A function of each trial's inputs. */
    double[] map(ToDoubleFunction<double[]> function) {
        double[] values = new double[inputs[0].length];
        for (int i = 0; i < values.length; i++) {
            int trial = i;
            values[i] = function.applyAsDouble(Arrays.stream(inputs).mapToDouble(column -> column[trial]).toArray());
        }
        return values;
    }

    static JsonNode reference(String file) throws IOException {
        try (InputStream in = Columns.class.getResourceAsStream("/reference/" + file)) {
            return new ObjectMapper().readTree(in);
        }
    }
}
