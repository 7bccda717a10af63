package no.brobygger.scenario;

import java.util.OptionalDouble;

/**
 * A key figure for the follow-up; information only, it drives nothing.
 *
 * @param percent true if the scenario writes it in per cent: 0.0159 is then 1.59 %
 */
public record Kpi(String name, Family family, OptionalDouble now, OptionalDouble target, boolean percent, String owner) {

    /** Forrester's three families: what happened, how it was, what it created for the company. */
    public enum Family {
        DESCRIPTIVE, EXPERIENCE, OUTCOME;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
