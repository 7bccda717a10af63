package no.brobygger.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Scenario;

/** The benchmarks that the scenario does not take: inputs that it states although the program has a published figure. */
final class Overrides {

    private static final Set<String> FINANCE = Set.of("finance.discount-rate", "finance.tax-rate", "finance.inflation",
            "finance.price-growth", "finance.price-delay");
    private static final Set<String> RIVALS = Set.of("rivals.reaction", "rivals.reaction-lag", "rivals.elasticity");

    private Overrides() {
    }

    /** Paths in the order of the file; lifts of an activity as one. */
    static List<String> of(Scenario scenario) {
        Stream<String> single = scenario.assumptions().stream()
                .filter(a -> FINANCE.contains(a.path()) || RIVALS.contains(a.path()))
                .filter(Overrides::isStated).map(Assumption::path);
        return Stream.concat(scenario.activities().stream().flatMap(Overrides::ofActivity), single).toList();
    }

    private static Stream<String> ofActivity(Activity a) {
        Stream<String> form = Stream.of(a.halfLife(), a.delay(), a.shape(), a.halfSaturation(), a.effectiveness())
                .filter(Overrides::isStated).map(Assumption::path);
        return a.benchmarkLifts() ? form : Stream.concat(form, Stream.of("marketing." + a.name() + ".lifts"));
    }

    private static boolean isStated(Assumption a) {
        return !a.provenance().byDefault();
    }
}
