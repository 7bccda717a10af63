package no.brobygger.scenario.yaml;

import java.util.Optional;

/**
 * A number with which a person answers a question about a key, judged as the reader judges what stands under that key.
 *
 * @param text      as written
 * @param value     NaN where it is wrong
 * @param complaint what is wrong and what to write instead; empty if nothing is
 */
public record Answer(String text, double value, Optional<String> complaint) {

    /** @param key one under which a number stands */
    public static Answer of(Key key, String text) {
        String written = text.strip();
        String complaint = Numbers.complaint(written, key.quantity());
        return complaint.isEmpty()
                ? new Answer(written, WrittenNumber.of(written).orElseThrow().value(), Optional.empty())
                : new Answer(written, Double.NaN, Optional.of(complaint));
    }

    /** A number as an answer would be written: six digits, thousands set off by {@code _}. */
    public static String written(double value) {
        return Figures.number(value);
    }
}
