package no.brobygger.scenario.yaml.document;

import java.util.Map;
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
    private static final String DIGITS = "\\d[\\d_]*(\\.\\d+)?(k|M|bn|%)?";

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

    static Problem problem(Scalar key, String previousKey, Map<String, Entry> entries) {
        Entry previous = previousKey == null ? null : entries.get(previousKey);
        String stray = "'" + key.text() + "' stands here as a key without a value";
        if (previous == null || !(previous.value() instanceof Scalar value) || !value.plain()) {
            return key.place().problem(stray + "; write '" + key.text() + ": …', or remove it.");
        }
        if (value.text().matches("[+-]?\\d[\\d_]*") && key.text().matches(DIGITS)) {
            return key.place().problem(stray + ": the comma in '" + value.text() + "," + key.text()
                    + "' starts a new key; the decimal sign is a point and thousands are set off by '_'; write "
                    + value.text() + "." + key.text()
                    + (key.text().matches("\\d{3}.*") ? " or " + value.text() + "_" + key.text() : "") + ".");
        }
        return key.place().problem(stray + ": an unquoted comma starts a new key; if it belongs to the text of '"
                + previousKey + "', put that text in quotes: \"" + value.text() + ", " + key.text() + "\".");
    }
}
