package no.brobygger.decision.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.RankCorrelations;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Scenario;

/**
 * What varies by itself, independent of every other unknown: an input, several inputs that are correlated with each
 * other, or whether and when a risk occurs. What a correlated input does to the result cannot be told from what those do
 * that move with it; therefore they count as one (Jacques, Lavergne and Devictor 2006).
 *
 * @param drivers one, or several that are correlated
 */
public record Unknown(List<Driver> drivers) {

    public Unknown {
        drivers = List.copyOf(drivers);
    }

    /** The unknowns of a scenario: inputs in the order of the file, then risks. */
    public static List<Unknown> of(Scenario scenario) {
        Map<String, List<Assumption>> byStream =
                Driver.byStream(scenario.assumptions().stream().filter(Assumption::isUncertain));
        Map<String, List<String>> groups = new LinkedHashMap<>();
        RankCorrelations.of(scenario).groups()
                .forEach(group -> group.streams().forEach(stream -> groups.put(stream, group.streams())));
        Map<String, List<Driver>> byGroup = new LinkedHashMap<>();
        byStream.forEach((stream, places) -> byGroup.computeIfAbsent(
                groups.getOrDefault(stream, List.of(stream)).get(0), first -> new ArrayList<>())
                .add(new Driver.Input(places)));
        return Stream.concat(byGroup.values().stream(),
                scenario.risks().stream().map(risk -> List.<Driver>of(new Driver.Event(risk)))).map(Unknown::new).toList();
    }

    /** The names of its drivers. */
    public String name() {
        return drivers.stream().map(Driver::name).collect(Collectors.joining(" + "));
    }

    /** Whether it is several inputs that move together without being the same. */
    public boolean isCorrelated() {
        return drivers.size() > 1;
    }

    /** Its inputs; none if it is a risk. */
    public List<Driver.Input> inputs() {
        return drivers.stream().filter(Driver.Input.class::isInstance).map(Driver.Input.class::cast).toList();
    }

    /** The weakest evidence among its inputs; empty for a risk, whose probability rests on no stated evidence. */
    public Optional<Evidence> evidence() {
        return assumptions().stream().map(a -> a.provenance().evidence()).max(Comparator.naturalOrder());
    }

    /** Every place of every input. */
    List<Assumption> assumptions() {
        return inputs().stream().flatMap(input -> input.places().stream()).toList();
    }

    List<Risk> risks() {
        return drivers.stream().filter(Driver.Event.class::isInstance).map(d -> ((Driver.Event) d).risk()).toList();
    }
}
