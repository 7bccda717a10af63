package no.brobygger.scenario.yaml;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that was published about marketing, as the program knows it; text that is missing is empty.
 *
 * @param what    was found
 * @param value   the figure, or the finding in words
 * @param range   P10 to P90 of what is believed, where nothing else is said
 * @param unit    of both
 * @param context where it holds
 * @param checked how sure it is that the figure is what was published
 * @param note    what else to know
 */
public record PublishedFinding(String what, String value, String range, String unit, String context, String author,
                               String year, String title, Checked checked, String note) {

    /** How a figure was checked. */
    public enum Checked {
        /** Read in the abstract, the report or the official page. */
        ORIGINAL,
        /** Read in a source that quotes it. */
        SECONDARY,
        /** Not found again. */
        UNVERIFIED,
        /** Calculated from what was read. */
        DERIVED,
        /** A judgement that rests on what is named. */
        JUDGEMENT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public PublishedFinding {
        value = orEmpty(value);
        range = orEmpty(range);
        unit = orEmpty(unit);
        context = orEmpty(context);
        author = orEmpty(author);
        year = orEmpty(year);
        title = orEmpty(title);
        note = orEmpty(note);
    }

    private static String orEmpty(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
