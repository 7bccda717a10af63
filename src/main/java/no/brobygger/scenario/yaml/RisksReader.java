package no.brobygger.scenario.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Risk;

/** What may happen to the business. */
final class RisksReader {
    private static final String DEMAND = "demand";

    private final Reading reading;
    private final List<String> plans;
    private final Set<String> names = new HashSet<>();

    RisksReader(Reading reading, List<String> plans) {
        this.reading = reading;
        this.plans = plans;
    }

    List<Risk> risks(Section root) {
        List<Risk> risks = new ArrayList<>();
        for (Field f : root.list("risks")) {
            reading.values().section(f, Format.RISK).map(this::risk).ifPresent(risks::add);
        }
        return risks;
    }

    private Risk risk(Section s) {
        String name = name(s);
        double probability = s.requiredNumber("probability");
        int from = s.require("from").map(reading.values()::month).orElse(0);
        int to = s.month("to", from);
        if (from > to && to > 0) {
            reading.problem(s.find("to").orElseThrow().place(), "the risk '" + name + "' can begin from "
                    + s.find("from").map(Field::shown).orElse("") + " to " + s.find("to").orElseThrow().shown()
                    + "; put from and to in order.");
        }
        Optional<Section> effects = effects(s, name);
        return new Risk(name, probability, from, to, s.whole("months", 1), cost(s, name),
                effects.flatMap(e -> e.find(DEMAND).map(f -> reading.numbers().assumption(f, e.quantity(DEMAND)))),
                effects.map(e -> e.assumptions(MarketingReader.outcomes()))
                        .orElse(Map.<Outcome, Assumption>of()),
                plans(s, name), s.text("mitigation"), s.text("owner"));
    }

    private String name(Section s) {
        String name = s.requiredText("name");
        if (!name.isEmpty() && !names.add(name)) {
            reading.problem(s.find("name").orElseThrow().place(), "two risks are named '" + name
                    + "'; each needs a name of its own, because it is drawn under that name.");
        }
        return name;
    }

    private Optional<Section> effects(Section s, String name) {
        if (!s.has("cost") && !s.has("effects") && !s.hasUnknown()) {
            reading.problem(s.place(), "the risk '" + name + "' has neither effects nor a cost; "
                    + "write what it does, for example 'effects: {churn: 10%}'.");
        }
        return s.find("effects").map(f -> renamed(f, name, "effects"))
                .flatMap(f -> reading.values().section(f, Format.RISK.key("effects").group()));
    }

    private Assumption cost(Section s, String name) {
        return s.find("cost").map(f -> reading.numbers().assumption(renamed(f, name, "cost"), s.quantity("cost")))
                .orElseGet(() -> Default.plain(0, "Not stated: none")
                        .assumption("risks." + name + ".cost", s.quantity("cost")));
    }

    /** A risk is found by its name, not by its place in the list. */
    private static Field renamed(Field f, String name, String key) {
        return new Field("risks." + name + "." + key, key, f.keyPlace(), f.node());
    }

    private Set<String> plans(Section s, String name) {
        Set<String> met = new LinkedHashSet<>();
        s.list("plans").forEach(f -> reading.values().reference(f, plans, "the plan").ifPresent(met::add));
        if (s.isList("plans") && s.list("plans").isEmpty()) {
            reading.problem(s.find("plans").orElseThrow().place(), "the risk '" + name + "' meets no plan; name those "
                    + "that meet it, or leave plans out for all.");
        }
        return met;
    }
}
