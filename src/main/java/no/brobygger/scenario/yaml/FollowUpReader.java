package no.brobygger.scenario.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import no.brobygger.scenario.Correlation;
import no.brobygger.scenario.FollowUp;
import no.brobygger.scenario.Kpi;
import no.brobygger.scenario.Location;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.SimulationSettings.Sampling;
import no.brobygger.scenario.yaml.document.Place;

/** What follows the decision (key figures, gates), and how the simulation is run. */
final class FollowUpReader {
    private final Reading reading;

    private final Map<Location, Place> places = new HashMap<>();

    FollowUpReader(Reading reading) {
        this.reading = reading;
    }

    List<Kpi> kpis(Section root) {
        List<Kpi> kpis = new ArrayList<>();
        root.namesUnder("kpis").ifPresent(names -> names.fields().forEach(f ->
                reading.values().section(f, Format.KPI).map(s -> kpi(f.key(), s))
                        .ifPresent(kpis::add)));
        return kpis;
    }

    private Kpi kpi(String name, Section s) {
        return new Kpi(name, s.requiredChoice("family", Kpi.Family.values(), Kpi.Family::key).orElse(null),
                optional(s, "now"), optional(s, "target"), inPercent(s, "now") || inPercent(s, "target"), s.text("owner"));
    }

    private static boolean inPercent(Section s, String key) {
        return s.has(key) && s.text(key).strip().endsWith("%");
    }

    private static OptionalDouble optional(Section s, String key) {
        return s.has(key) ? OptionalDouble.of(s.number(key, Double.NaN)) : OptionalDouble.empty();
    }

    /** Gates stand where the scenario puts them, else at the start of the months after 6 and 12 months. */
    FollowUp followUp(Section root) {
        Optional<Section> stated = root.section("follow-up");
        List<Integer> gates = stated.filter(s -> s.has("gates"))
                .map(s -> s.list("gates").stream().map(reading.values()::month).sorted().toList())
                .orElseGet(this::usualGates);
        return new FollowUp(gates, stated.map(s -> s.text("benefit-owner")).orElse(""));
    }

    private List<Integer> usualGates() {
        int last = reading.horizon().map(h -> h.months()).orElse(0);
        return Stream.of(7, 13).filter(t -> t <= last).toList();
    }

    SimulationSettings simulation(Section root) {
        Optional<Section> s = root.section("simulation");
        return new SimulationSettings(s.map(x -> x.whole("trials", 10_000)).orElse(10_000),
                s.map(x -> (long) x.number("seed", 1)).orElse(1L),
                s.flatMap(x -> x.choice("sampling", Sampling.values(), Sampling::key))
                        .orElse(Sampling.LATIN_HYPERCUBE));
    }

    /** Wishes with two inputs and a rank; whether the inputs exist and agree is checked on the finished scenario. */
    List<Correlation> correlations(Section root) {
        List<Correlation> correlations = new ArrayList<>();
        for (Field f : root.list("correlations")) {
            reading.values().section(f, Format.CORRELATION).flatMap(s -> correlation(f, s))
                    .ifPresent(correlations::add);
        }
        return correlations;
    }

    private Optional<Correlation> correlation(Field f, Section s) {
        Optional<Field> between = s.require("between");
        double rank = s.requiredNumber("rank");
        List<Field> pair = between.map(reading.values()::items).orElse(List.of());
        if (between.isPresent() && s.isList("between") && pair.size() != 2) {
            reading.problem(between.get().place(), s.pathOf("between") + " names " + pair.size()
                    + " inputs; a rank correlation holds between two; name two paths.");
        }
        if (pair.size() != 2 || Double.isNaN(rank)) {
            return Optional.empty();
        }
        places.put(f.place().location(), f.place());
        return Optional.of(new Correlation(reading.values().text(pair.get(0)), reading.values().text(pair.get(1)), rank,
                f.place().location()));
    }

    /** Where a correlation stands. */
    Place placeOf(Location correlation) {
        return places.get(correlation);
    }
}
