package no.brobygger.scenario;

/** How many trials, from which seed, sampled how. */
public record SimulationSettings(int trials, long seed, Sampling sampling) {

    public enum Sampling {
        LATIN_HYPERCUBE, MONTE_CARLO;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
