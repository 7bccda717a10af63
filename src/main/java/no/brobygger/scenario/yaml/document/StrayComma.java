package no.brobygger.scenario.yaml.document;

import no.brobygger.scenario.Problem;
import no.brobygger.scenario.yaml.document.Node.Entry;
import no.brobygger.scenario.yaml.document.Node.Scalar;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * A key without a colon in a map in braces: nearly always the second half of a number or a text that holds a comma,
 * as in {@code {count: 6,400}} or {@code {source: CRM, lost customers}}.
 */
final class StrayComma {
    private static final String NUMBER = "[+-]?\\d[\\d_.]*(k|M|bn|%)?";

    private StrayComma() {
    }

    static boolean isKeyWithoutColon(Source source, Event key, Event value) {
        if (!(key instanceof ScalarEvent name && name.isPlain() && value instanceof ScalarEvent empty
                && empty.isPlain() && empty.getValue().isEmpty())) {
            return false;
        }
        Mark end = key.getEndMark();
        Mark next = value.getStartMark();
        String text = source.text();
        int from = text.offsetByCodePoints(0, end.getIndex());
        return text.substring(from, text.offsetByCodePoints(from, next.getIndex() - end.getIndex())).indexOf(':') < 0;
    }

    /** True if the comma before the key seems to belong to the value before it, which is then cut short. */
    static boolean cuts(Scalar key, Entry previous) {
        return previous != null && previous.value() instanceof Scalar value && value.plain()
                && value.text().matches(NUMBER) == key.text().matches(NUMBER);
    }

    static Problem problem(Scalar key, String previousKey, Entry previous) {
        String stray = "'" + key.text() + "' stands here as a key without a value";
        if (!cuts(key, previous)) {
            return key.place().problem(stray + "; write '" + key.text() + ": …', or remove it.");
        }
        String value = ((Scalar) previous.value()).text();
        if (value.matches(NUMBER)) {
            return key.place().problem(stray + ": the comma in '" + value + "," + key.text()
                    + "' starts a new key; the decimal sign is a point and thousands are set off by '_'; write "
                    + value + "." + key.text() + (key.text().matches("\\d{3}") ? " or " + value + "_" + key.text() : "")
                    + ".");
        }
        return key.place().problem(stray + ": an unquoted comma starts a new key; if it belongs to the text of '"
                + previousKey + "', put that text in quotes: \"" + value + ", " + key.text() + "\"; else write '"
                + key.text() + ": …'.");
    }
}
