package no.brobygger.decision.crosscheck;

import java.util.Optional;

/**
 * A figure that the proposal implies, beside what was published about it. Shown, never an input.
 *
 * @param implied   NaN where it has no meaning for the scenario
 * @param published empty where what was published says nothing about the scenario
 */
public record CrossCheck(Kind kind, double implied, Optional<PublishedRange> published) {

    /** What is checked, and who published about it. */
    public enum Kind {
        /** Of sales to marketing, in the long run. */
        ELASTICITY("Sethuraman, Tellis & Briesch 2011; Shapiro, Hitsch & Tuchman 2021"),
        /** The sustained response of new customers over that of the first three months. */
        MULTIPLIER("Thinkbox Profit Ability 2017, 2024; Sethuraman, Tellis & Briesch 2011"),
        /** What market share gains on the baseline, against what more share of voice has gained elsewhere. */
        SHARE_GAIN("Nielsen 2009; Binet & Field 2019"),
        /** Marketing and plan costs over revenue, first twelve months. */
        SPEND("Gartner CMO Spend Survey 2025"),
        /** Marketing over revenue, against elasticity × margin: the level at which the next krone returns one. */
        LEVEL("Dorfman & Steiner 1954");

        private final String reference;

        Kind(String reference) {
            this.reference = reference;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public String reference() {
            return reference;
        }
    }

    static CrossCheck of(Kind kind, double implied, PublishedRange published) {
        return new CrossCheck(kind, implied, Optional.of(published));
    }

    /** Where the figure lies; empty where there is nothing to compare. */
    public Optional<PublishedRange.Position> position() {
        return Double.isNaN(implied) ? Optional.empty() : published.map(range -> range.positionOf(implied));
    }

    /** True if it lies outside what was published: worth a question, whichever way. */
    public boolean isOutside() {
        return position().filter(position -> position != PublishedRange.Position.WITHIN).isPresent();
    }
}
