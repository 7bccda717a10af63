package no.brobygger.decision.sensitivity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Risk;

/** One thing that can turn out this way or that. */
public sealed interface Driver {

    /** Inputs that are one and the same number together, by the name of their random stream, in the order given. */
    static Map<String, List<Assumption>> byStream(Stream<Assumption> assumptions) {
        return assumptions.collect(Collectors.groupingBy(Assumption::stream, LinkedHashMap::new, Collectors.toList()));
    }

    /** As it is named in the scenario: the path of an input, the name of a risk. */
    String name();

    /**
     * An uncertain input.
     *
     * @param places where it stands in the scenario, the first one first; several where they are drawn together because
     *               they are one and the same number
     */
    record Input(List<Assumption> places) implements Driver {

        public Input {
            places = List.copyOf(places);
        }

        @Override
        public String name() {
            return assumption().path();
        }

        /** What is believed about it. */
        public Assumption assumption() {
            return places.get(0);
        }

        /** The value below which its probability is {@code p}, within the legal range. */
        public double quantile(double p) {
            return assumption().legal().clip(assumption().distribution().quantile(p));
        }
    }

    /** Whether and when a risk occurs. */
    record Event(Risk risk) implements Driver {

        @Override
        public String name() {
            return risk.name();
        }
    }
}
