package no.brobygger.scenario.yaml;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.Provenance;
import no.brobygger.scenario.yaml.Shape.Group;
import no.brobygger.scenario.yaml.document.Node;
import no.brobygger.scenario.yaml.document.Node.Mapping;
import no.brobygger.scenario.yaml.document.Node.Scalar;
import no.brobygger.scenario.yaml.document.Node.Sequence;
import no.brobygger.scenario.yaml.document.Place;

/** Everything but numbers: texts, words of a choice, months, lists, maps, and where a value comes from. */
final class Values {
    private final Reading reading;

    Values(Reading reading) {
        this.reading = reading;
    }

    /** What stands in {@code {value: …, source: …}}; any other value as it is. */
    Field unwrap(Field f) {
        if (f.node() instanceof Mapping map && map.get("value") != null) {
            Section.of(reading, f, map, Format.FIXED);
            provenance(f, map);
            return f.with(map.get("value"));
        }
        return f;
    }

    String text(Field field) {
        Field f = unwrap(field);
        if (f.node() instanceof Scalar scalar) {
            if (scalar.text().isBlank()) {
                reading.problem(f.place(), f.path() + " is empty; write a text, or leave the key out.");
            }
            return scalar.text().strip();
        }
        wrongType(f, "one text");
        return "";
    }

    <E> Optional<E> choice(Field field, E[] choices, Function<E, String> word) {
        Field f = unwrap(field);
        List<String> words = Arrays.stream(choices).map(word).toList();
        if (f.node() instanceof Scalar scalar) {
            int index = words.indexOf(scalar.text());
            if (index >= 0) {
                return Optional.of(choices[index]);
            }
            reading.problem(f.place(), f.path() + " is " + f.shown() + "; it must be one of "
                    + String.join(", ", words) + "; " + Spelling.nearest(scalar.text(), words)
                    .map(w -> "did you mean '" + w + "'?").orElse("choose one of these words."));
        } else {
            wrongType(f, "one of " + String.join(", ", words));
        }
        return Optional.empty();
    }

    Optional<YearMonth> calendarMonth(Field field) {
        Field f = unwrap(field);
        if (f.node() instanceof Scalar scalar && scalar.text().matches("\\d{4}-\\d{2}")) {
            try {
                return Optional.of(YearMonth.parse(scalar.text()));
            } catch (DateTimeException e) {
                reading.problem(f.place(), f.path() + " is " + f.shown() + "; a year has the months 01 to 12; "
                        + "write for example " + scalar.text().substring(0, 5) + "01.");
                return Optional.empty();
            }
        }
        wrongType(f, "a month written YYYY-MM, such as 2027-01");
        return Optional.empty();
    }

    /** The number of a month within the horizon, 1 = start; 0 if it is wrong or the horizon unknown. */
    int month(Field f) {
        Optional<YearMonth> month = calendarMonth(f);
        if (month.isEmpty() || reading.horizon().isEmpty()) {
            return 0;
        }
        Horizon horizon = reading.horizon().get();
        int number = horizon.numberOf(month.get());
        if (number < 1 || number > horizon.months()) {
            reading.problem(unwrap(f).place(), f.path() + " is " + month.get() + ", outside the horizon from "
                    + horizon.start() + " to " + horizon.month(horizon.months()) + "; "
                    + (number < 1 ? "begin no earlier than start." : "end with the horizon, or raise months."));
            return 0;
        }
        return number;
    }

    Optional<Section> section(Field f, Group group) {
        return map(f, "a map of keys such as " + group.keys().get(0).name())
                .map(m -> Section.of(reading, f, m, group));
    }

    Optional<Section> names(Field f) {
        return map(f, "a map from names to what they are").map(m -> Section.ofNames(reading, f, m));
    }

    private Optional<Mapping> map(Field f, String expected) {
        if (f.node() instanceof Mapping map) {
            return Optional.of(map);
        }
        wrongType(f, expected);
        return Optional.empty();
    }

    /** The elements of a list under paths that count from 1. */
    List<Field> items(Field field) {
        Field f = unwrap(field);
        List<Field> items = new ArrayList<>();
        if (f.node() instanceof Sequence list) {
            for (Node item : list.items()) {
                String path = f.path() + "[" + (items.size() + 1) + "]";
                items.add(new Field(path, f.key(), item.place(), item));
            }
            return items;
        }
        wrongType(f, "a list");
        return items;
    }

    /** A name that must be one of those the scenario gives, if it gives any; empty if it is wrong. */
    Optional<String> reference(Field f, List<String> names, String what) {
        String name = text(f);
        if (name.isEmpty() || names.contains(name) || names.isEmpty()) {
            return name.isEmpty() ? Optional.empty() : Optional.of(name);
        }
        reportUnknownName(f.place(), f.path(), name, names, what);
        return Optional.empty();
    }

    void reportUnknownName(Place place, String path, String name, List<String> names, String what) {
        reading.problem(place, path + " names " + what + " '" + name + "', which is not there; "
                + Spelling.nearest(name, names).map(n -> "did you mean '" + n + "'?")
                .orElse("choose from " + String.join(", ", names) + "."));
    }

    /** Where the value comes from, as the map around it says. */
    Provenance provenance(Field f, Mapping map) {
        Section section = Section.ofNames(reading, f, map);
        return new Provenance(section.text("source"),
                section.choice("evidence", stated(), Evidence::key).orElse(Evidence.UNSTATED),
                section.find("as-of").flatMap(this::calendarMonth), section.text("note"), false,
                Optional.of(f.place().location()));
    }

    private static Evidence[] stated() {
        return Arrays.stream(Evidence.values()).filter(e -> e != Evidence.UNSTATED).toArray(Evidence[]::new);
    }

    void wrongType(Field f, String expected) {
        if (!f.isBroken()) {
            reading.problem(f.place(), f.path() + " is " + f.shown() + "; it must be " + expected + ".");
        }
    }
}
