package no.brobygger.simulation.sampling;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.brobygger.model.Draws;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Correlation;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Location;
import no.brobygger.scenario.Provenance;
import no.brobygger.scenario.Range;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.SimulationSettings.Sampling;
import no.brobygger.scenario.Unit;

/** Inputs, risks and settings as a scenario would hold them, and what tests ask of the draws. */
final class Inputs {
    private static final Range ANY = new Range(-1e300, 1e300);
    private static final Provenance PROVENANCE =
            new Provenance("", Evidence.UNSTATED, Optional.empty(), "", false, Optional.empty());

    private Inputs() {
    }

    static Assumption uniform(String path) {
        return input(path, new Distribution.Uniform(0, 1));
    }

    static Assumption normal(String path) {
        return input(path, new Distribution.Normal(0, 1, "mean-sd"));
    }

    static Assumption input(String path, Distribution distribution) {
        return sharing(path, path, distribution);
    }

    static Assumption sharing(String stream, String path, Distribution distribution) {
        return within(ANY, stream, path, distribution);
    }

    static Assumption within(Range legal, String stream, String path, Distribution distribution) {
        return new Assumption(path, stream, distribution, legal, Unit.NUMBER, PROVENANCE);
    }

    static Risk risk(String name, double probability, int from, int to) {
        return new Risk(name, probability, from, to, 1,
                input("risks." + name + ".cost", new Distribution.Fixed(0)), Optional.empty(), Map.of(), Set.of(),
                "", "");
    }

    static Correlation correlation(String first, String second, double rank) {
        return correlation(first, second, rank, 1);
    }

    static Correlation correlation(String first, String second, double rank, int line) {
        return new Correlation(first, second, rank, new Location("scenario.yaml", line, 5));
    }

    static SimulationSettings settings(int trials) {
        return new SimulationSettings(trials, 1, Sampling.LATIN_HYPERCUBE);
    }

    static Sampler sampler(SimulationSettings settings, Assumption... assumptions) {
        return new Sampler(List.of(assumptions), List.of(), List.of(), settings);
    }

    /** All trials of an input in order. */
    static double[] column(Sampler sampler, Assumption assumption) {
        return IntStream.range(0, sampler.blockCount()).mapToObj(b -> sampler.block(b).draws())
                .map(d -> d.of(assumption)).flatMapToDouble(Arrays::stream).toArray();
    }

    /** First months of a risk in all trials. */
    static int[] starts(Sampler sampler, Risk risk) {
        return IntStream.range(0, sampler.blockCount()).mapToObj(b -> sampler.block(b).draws())
                .map((Draws d) -> d.startOf(risk)).flatMapToInt(Arrays::stream).toArray();
    }

    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }
}
