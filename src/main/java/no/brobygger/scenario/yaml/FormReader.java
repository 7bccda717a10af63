package no.brobygger.scenario.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.brobygger.scenario.Distribution;

/** From the numbers of one form to the distribution that they state. */
final class FormReader {
    private final Reading reading;
    private final Field field;
    private final Section section;

    FormReader(Reading reading, Field field, Section section) {
        this.reading = reading;
        this.field = field;
        this.section = section;
    }

    /** How {@code {p10, p90}} is to be read where it is not left to the sign of the numbers. */
    private enum Family {
        NORMAL, LOGNORMAL;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Optional<Distribution> read(DistributionForm form, Map<String, Double> v) {
        if (section.has("form") && form != DistributionForm.P10_P90) {
            reading.problem(section.find("form").orElseThrow().place(), field.path()
                    + ".form belongs to {p10, p90} only, the other forms leave no choice; remove it.");
            return Optional.empty();
        }
        if (form != DistributionForm.MEAN_SD && !ascends(form.keys(), v)) {
            return Optional.empty();
        }
        return switch (form) {
            case VALUE -> Optional.of(new Distribution.Fixed(v.get("value")));
            case P10_P90 -> p10P90(v.get("p10"), v.get("p90"));
            case P10_P50_P90 -> Optional.of(new Distribution.TwoPiece(v.get("p10"), v.get("p50"), v.get("p90")));
            case MIN_LIKELY_MAX -> Optional.of(new Distribution.Pert(v.get("min"), v.get("likely"), v.get("max")));
            case MIN_MAX -> Optional.of(new Distribution.Uniform(v.get("min"), v.get("max")));
            case MEAN_SD -> Optional.of(new Distribution.Normal(v.get("mean"), v.get("sd"), "mean-sd"));
        };
    }

    private boolean ascends(List<String> keys, Map<String, Double> v) {
        for (int i = 1; i < keys.size(); i++) {
            String low = keys.get(i - 1);
            String high = keys.get(i);
            if (v.get(low) > v.get(high)) {
                reading.problem(section.find(high).orElseThrow().place(), field.path() + ": " + low + " is "
                        + shown(low) + " and " + high + " is " + shown(high) + "; " + String.join(", ", keys)
                        + " must ascend; put them in order.");
                return false;
            }
        }
        double width = v.get(keys.get(keys.size() - 1)) - v.get(keys.get(0));
        if (keys.size() > 1 && width == 0) {
            reading.problem(field.place(), field.path() + " ranges from " + shown(keys.get(0)) + " to itself; "
                    + "a range has a width; write the number alone.");
            return false;
        }
        return true;
    }

    private String shown(String key) {
        return section.find(key).orElseThrow().shown().replace("'", "");
    }

    private Optional<Distribution> p10P90(double p10, double p90) {
        Optional<Family> stated = section.choice("form", Family.values(), Family::key);
        if (section.has("form") && stated.isEmpty()) {
            return Optional.empty();
        }
        Family family = stated.orElse(p10 > 0 ? Family.LOGNORMAL : Family.NORMAL);
        if (family == Family.NORMAL) {
            return Optional.of(Distribution.Normal.ofP10P90(p10, p90));
        }
        if (p10 <= 0) {
            reading.problem(section.find("p10").orElseThrow().place(), field.path() + ".p10 is " + shown("p10")
                    + ", but a lognormal holds only numbers above 0; write form: normal, or leave form out.");
            return Optional.empty();
        }
        return Optional.of(Distribution.LogNormal.ofP10P90(p10, p90));
    }
}
