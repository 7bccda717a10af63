package no.brobygger.scenario;

/** To whom the company sells: decides which benchmarks fill the gaps. */
public enum Context {
    B2B, B2C;

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
