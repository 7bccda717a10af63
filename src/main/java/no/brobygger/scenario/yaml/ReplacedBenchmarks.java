package no.brobygger.scenario.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Origin;
import no.brobygger.scenario.Problems;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.ScenarioException;
import no.brobygger.scenario.yaml.document.ScenarioDocument;

/** The benchmarks that a scenario does not take: values that it states although the program has a published figure. */
final class ReplacedBenchmarks {
    private static final Set<String> SINGLE = Set.of("finance.discount-rate", "finance.tax-rate", "finance.inflation",
            "finance.price-growth", "finance.price-delay", "rivals.reaction", "rivals.reaction-lag", "rivals.elasticity");

    private ReplacedBenchmarks() {
    }

    /**
     * What the document would be read as without each of those values, by its path. A correlation that leads to the
     * value goes with it, and the others too. A value without which the scenario would be wrong (benchmark lifts that
     * cannot be stretched to its reference spend) has no such reading and is left out.
     */
    static Map<String, Scenario> putBack(Scenario scenario, ScenarioDocument document, Origin origin) {
        Map<String, Scenario> silent = new LinkedHashMap<>();
        for (String path : paths(scenario)) {
            ScenarioDocument without = document.without(path);
            read(without, origin).or(() -> read(without.without("correlations"), origin))
                    .ifPresent(s -> silent.put(path, s));
        }
        return silent;
    }

    private static Optional<Scenario> read(ScenarioDocument document, Origin origin) {
        Problems problems = new Problems();
        try {
            return Optional.of(new ScenarioAssembly(new Reading(problems), document.root()).scenario(origin, problems));
        } catch (ScenarioException wrong) {
            return Optional.empty();
        }
    }

    /** In the order of the file, activities first; lifts of an activity as one. */
    private static List<String> paths(Scenario scenario) {
        Stream<String> single = scenario.assumptions().stream().filter(a -> SINGLE.contains(a.path()))
                .filter(ReplacedBenchmarks::isStated).map(Assumption::path);
        return Stream.concat(scenario.activities().stream().flatMap(ReplacedBenchmarks::ofActivity), single).toList();
    }

    private static Stream<String> ofActivity(Activity a) {
        Stream<String> form = Stream.of(a.halfLife(), a.delay(), a.shape(), a.halfSaturation(), a.effectiveness())
                .filter(ReplacedBenchmarks::isStated).map(Assumption::path);
        return a.benchmarkLifts() ? form : Stream.concat(form, Stream.of("marketing." + a.name() + ".lifts"));
    }

    private static boolean isStated(Assumption a) {
        return !a.provenance().byDefault();
    }
}
