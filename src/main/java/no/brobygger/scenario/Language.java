package no.brobygger.scenario;

/** Languages of the report. */
public enum Language {
    EN, NB, DA;

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
