package no.brobygger.scenario.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Provenance;
import no.brobygger.scenario.yaml.document.Node.Mapping;
import no.brobygger.scenario.yaml.document.Node.Scalar;

/** Numbers and distributions, checked against what their key allows. */
final class Numbers {
    /** Above it, sums and products of amounts would lose whole units. */
    private static final double LARGEST = 1e15;

    private final Reading reading;

    Numbers(Reading reading) {
        this.reading = reading;
    }

    /** A fixed number; NaN if it is wrong. */
    double number(Field f, Quantity quantity) {
        return assumption(f, quantity).distribution() instanceof Distribution.Fixed fixed ? fixed.value() : Double.NaN;
    }

    Assumption assumption(Field f, Quantity quantity) {
        reading.stands(f.path(), f.place());
        Distribution distribution = new Distribution.Fixed(Double.NaN);
        Provenance provenance = unstated(f);
        if (f.node() instanceof Scalar) {
            distribution = new Distribution.Fixed(parse(f, quantity));
        } else if (f.node() instanceof Mapping map) {
            provenance = reading.values().provenance(f, map);
            distribution = distribution(f, map, quantity).orElse(distribution);
        } else {
            reading.values().wrongType(f, "one number" + (quantity.mayBeUncertain() ? " or a distribution" : ""));
        }
        return new Assumption(f.path(), f.path(), distribution, quantity.legal().range(), quantity.unit(), provenance);
    }

    /** Stands in for a value whose absence has been reported. */
    Assumption standIn(String path, Quantity quantity) {
        return new Assumption(path, path, new Distribution.Fixed(Double.NaN), quantity.legal().range(),
                quantity.unit(), new Provenance("", Evidence.UNSTATED, Optional.empty(), "", false, Optional.empty()));
    }

    private static Provenance unstated(Field f) {
        return new Provenance("", Evidence.UNSTATED, Optional.empty(), "", false,
                Optional.of(f.place().location()));
    }

    private Optional<Distribution> distribution(Field f, Mapping map, Quantity quantity) {
        int before = reading.count();
        Section section = Section.of(reading, f, map, Format.VALUE);
        Set<String> stated = new TreeSet<>(section.names());
        stated.removeAll(Format.PROVENANCE.names());
        stated.remove("form");
        if (reading.count() > before || section.hasBroken()) {
            return Optional.empty();
        }
        if (!quantity.mayBeUncertain() && !stated.equals(Set.of("value")) && !stated.isEmpty()) {
            reading.problem(f.place(), f.path() + " is a distribution, but " + quantity.fixedBecause()
                    + "; write one number.");
            return Optional.empty();
        }
        Optional<DistributionForm> form = DistributionForm.of(stated);
        if (form.isEmpty()) {
            reading.problem(f.place(), f.path() + (stated.isEmpty() ? " holds no value"
                    : " is no distribution with " + String.join(" and ", stated)) + "; the forms are "
                    + DistributionForm.all() + "; complete one of them.");
            return Optional.empty();
        }
        Map<String, Double> values = new LinkedHashMap<>();
        for (String key : form.get().keys()) {
            values.put(key, key.equals("sd") ? parse(section.find(key).orElseThrow(), quantity.spread())
                    : parse(section.find(key).orElseThrow(), quantity));
        }
        boolean sound = values.values().stream().noneMatch(v -> v.isNaN());
        return sound ? new FormReader(reading, f, section).read(form.get(), values) : Optional.empty();
    }

    private double parse(Field f, Quantity quantity) {
        if (!(f.node() instanceof Scalar scalar)) {
            reading.values().wrongType(f, "one number");
            return Double.NaN;
        }
        String text = scalar.text().strip();
        String complaint = complaint(text, quantity);
        if (complaint.isEmpty()) {
            return WrittenNumber.of(text).orElseThrow().value();
        }
        reading.problem(f.place(), f.path() + " is " + f.shown() + "; " + complaint);
        return Double.NaN;
    }

    /** What is wrong with a text that should be a number, and what to write instead; empty if nothing is. */
    static String complaint(String text, Quantity quantity) {
        return WrittenNumber.of(text).map(n -> fault(n, text, quantity)).orElseGet(() -> WrittenNumber.complaint(text));
    }

    /** What is wrong with a number under its key; empty if nothing is. */
    private static String fault(WrittenNumber number, String text, Quantity quantity) {
        double value = number.value();
        if (number.isPercentage() && quantity.isAmount()) {
            return "a percentage is no amount; write the amount itself.";
        }
        if (Math.abs(value) > LARGEST) {
            return "no business reaches " + Figures.number(LARGEST) + "; check the unit and the number of zeros.";
        }
        if (!quantity.legal().range().contains(value)) {
            return "it must be " + quantity.legal().text(quantity.unit()) + percentHint(number, text, quantity);
        }
        if (quantity.whole() && value != Math.rint(value)) {
            return "it must be a whole number; round it.";
        }
        return "";
    }

    private static String percentHint(WrittenNumber number, String text, Quantity quantity) {
        boolean meant = Figures.isShare(quantity.unit()) && !number.isPercentage() && text.matches("[+-]?[\\d.]+")
                && quantity.legal().range().contains(number.value() / 100);
        return meant ? "; did you mean " + text + "%?" : "; write a number in that range.";
    }
}
