package no.brobygger.report.statement;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sentence before it has a language: the key of a message and the values that stand in it.
 *
 * @param key    of the message
 * @param values by the name of their place in the message
 */
public record Statement(String key, Map<String, Value> values) {

    public Statement {
        values = Map.copyOf(values);
    }

    public static Statement of(String key) {
        return new Statement(key, Map.of());
    }

    /** A heading that names the {@code unit} of the money below it. */
    public static Statement headed(String key, MoneyScale scale) {
        return of(key).with("unit", new Value.MoneyUnit(scale));
    }

    /** The same sentence with one more value. */
    public Statement with(String name, Value value) {
        Map<String, Value> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Statement(key, more);
    }
}
