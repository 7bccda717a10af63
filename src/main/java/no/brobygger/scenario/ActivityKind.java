package no.brobygger.scenario;

/** What kind of marketing an activity is; it picks the benchmarks and groups the report. */
public enum ActivityKind {
    /** Long-term brand building. */
    BRAND,
    /** Tactical campaigns and sales activation. */
    ACTIVATION,
    /** Customer experience, service, innovation, loyalty. */
    EXPERIENCE;

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
