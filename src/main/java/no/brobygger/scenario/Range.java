package no.brobygger.scenario;

/** The legal range of a key, ends included; an open end of the format is taken as 1e-6 inside. */
public record Range(double min, double max) {
    public boolean contains(double value) {
        return value >= min && value <= max;
    }

    public double clip(double value) {
        return Math.min(Math.max(value, min), max);
    }
}
