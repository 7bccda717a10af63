package no.brobygger.scenario;

/** The kind of evidence behind a value, strongest first. */
public enum Evidence {
    RECORDS, EXPERIMENT, ECONOMETRICS, OBSERVED, BENCHMARK, JUDGEMENT,
    /** The scenario does not say. */
    UNSTATED;

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
