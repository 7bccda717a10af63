package no.brobygger.scenario.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Customers;
import no.brobygger.scenario.Market;
import no.brobygger.scenario.Provenance;
import no.brobygger.scenario.Segment;
import no.brobygger.scenario.yaml.document.Node.Mapping;
import no.brobygger.scenario.yaml.document.Node.Sequence;

/** The market and the company's customers in it, whole or by segment. */
final class BusinessReader {
    private static final Default NONE = Default.plain(0, "Not stated: none");
    private static final List<Double> EVEN = Collections.nCopies(12, 1.0);

    private final Reading reading;

    BusinessReader(Reading reading) {
        this.reading = reading;
    }

    List<Segment> segments(Section root) {
        if (!root.has("segments")) {
            return segment("", root).map(List::of).orElse(List.of());
        }
        for (String key : Format.SEGMENT.names()) {
            root.find(key).ifPresent(f -> reading.problem(f.keyPlace(), "'" + key + "' stands beside 'segments', which "
                    + "hold the market and customers of each part; move it into a segment, or remove segments."));
        }
        List<Segment> segments = new ArrayList<>();
        root.namesUnder("segments").ifPresent(names -> {
            for (Field f : names.fields()) {
                reading.values().section(f, Format.SEGMENT).flatMap(s -> segment(f.key(), s)).ifPresent(segments::add);
            }
            if (names.fields().isEmpty()) {
                reading.problem(names.place(),
                        "segments is empty; describe at least one, or write market and customers.");
            }
        });
        return segments;
    }

    private Optional<Segment> segment(String name, Section s) {
        Optional<Market> market = s.require("market")
                .flatMap(f -> reading.values().section(f, Format.MARKET)).map(this::market);
        Optional<Customers> customers = s.require("customers")
                .flatMap(f -> reading.values().section(f, Format.CUSTOMERS)).map(this::customers);
        return market.isPresent() && customers.isPresent()
                ? Optional.of(new Segment(name, market.get(), customers.get())) : Optional.empty();
    }

    private Market market(Section s) {
        return new Market(s.required("customers"),
                s.required("churn"), s.assumption("growth", NONE),
                seasonality(s));
    }

    private List<Double> seasonality(Section s) {
        return s.find("seasonality").map(f -> {
            List<Double> factors = twelve(f, reading);
            double mean = factors.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
            return factors.stream().map(x -> x / mean).toList();
        }).orElse(EVEN);
    }

    /** Twelve weights, January first, none below 0 and not all 0. Twelve times NaN if they are wrong. */
    static List<Double> twelve(Field f, Reading reading) {
        int before = reading.count();
        List<Double> weights = reading.values().items(f).stream()
                .map(i -> reading.numbers().number(i, Quantity.WEIGHT)).toList();
        if (reading.count() == before && weights.size() != 12) {
            reading.problem(f.place(), f.path() + " holds " + weights.size()
                    + " numbers; a year has 12, January first; "
                    + (weights.size() > 12 ? "is there a comma inside a number?" : "add the missing ones."));
        } else if (weights.stream().mapToDouble(Double::doubleValue).sum() == 0) {
            reading.problem(f.place(), f.path() + " holds only zeros; at least one month must have a weight above 0.");
        }
        return reading.count() == before && !f.isBroken() ? weights : Collections.nCopies(12, Double.NaN);
    }

    private Customers customers(Section s) {
        return new Customers(s.required("count"),
                s.required("new-per-year"), churn(s),
                s.required("revenue"), s.required("margin"),
                s.assumption("acquisition-cost", NONE),
                s.assumption("referral", NONE));
    }

    /** One rate, or a list by tenure year: {@code customers.churn[2]} is that of the second year. */
    private List<Assumption> churn(Section s) {
        Optional<Field> stated = s.require("churn");
        Field f = stated.orElse(null);
        if (f == null || !isList(f)) {
            return List.of(f == null ? reading.numbers().standIn(s.pathOf("churn"), Quantity.CHURN)
                    : reading.numbers().assumption(f, Quantity.CHURN));
        }
        List<Assumption> rates = new ArrayList<>();
        for (Field item : reading.values().items(f)) {
            Assumption rate = reading.numbers().assumption(item, Quantity.CHURN);
            rates.add(f.node() instanceof Mapping list && !(item.node() instanceof Mapping)
                    ? withProvenance(rate, reading.values().provenance(item, list)) : rate);
        }
        if (rates.isEmpty()) {
            reading.problem(f.place(), f.path() + " is an empty list; write one rate, or one for each year of tenure.");
            rates.add(reading.numbers().standIn(f.path(), Quantity.CHURN));
        }
        return rates;
    }

    private static Assumption withProvenance(Assumption a, Provenance provenance) {
        return new Assumption(a.path(), a.stream(), a.distribution(), a.legal(), a.unit(), provenance);
    }

    private static boolean isList(Field f) {
        return f.node() instanceof Sequence || f.node() instanceof Mapping map && map.get("value") instanceof Sequence;
    }
}
