package no.brobygger.scenario.yaml;

import no.brobygger.scenario.Range;
import no.brobygger.scenario.Unit;

/** The legal range of a key, with open ends told from closed ones: an open end is taken as 1e-6 inside. */
public record Legal(double min, boolean minOpen, double max, boolean maxOpen) {
    private static final double INSIDE = 1e-6;

    static Legal from(double min, double max) {
        return new Legal(min, false, max, false);
    }

    static Legal atLeast(double min) {
        return from(min, Double.POSITIVE_INFINITY);
    }

    static Legal above(double min) {
        return aboveTo(min, Double.POSITIVE_INFINITY);
    }

    static Legal aboveTo(double min, double max) {
        return new Legal(min, true, max, false);
    }

    static Legal fromBelow(double min, double max) {
        return new Legal(min, false, max, true);
    }

    static Legal between(double min, double max) {
        return new Legal(min, true, max, true);
    }

    static Legal any() {
        return from(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    Range range() {
        return new Range(minOpen ? min + INSIDE : min, maxOpen ? max - INSIDE : max);
    }

    /** In words: {@code above 0% and below 100%}. */
    String text(Unit unit) {
        String low = (minOpen ? "above " : "at least ") + Figures.of(min, unit);
        if (Double.isInfinite(max)) {
            return low;
        }
        return low + " and " + (maxOpen ? "below " : "at most ") + Figures.of(max, unit);
    }
}
