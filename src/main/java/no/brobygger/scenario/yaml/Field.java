package no.brobygger.scenario.yaml;

import no.brobygger.scenario.yaml.document.Node;
import no.brobygger.scenario.yaml.document.Node.Broken;
import no.brobygger.scenario.yaml.document.Node.Mapping;
import no.brobygger.scenario.yaml.document.Node.Scalar;
import no.brobygger.scenario.yaml.document.Node.Sequence;
import no.brobygger.scenario.yaml.document.Place;

/**
 * A value under its path.
 *
 * @param path     as in assumptions: {@code segments.homes.customers.churn}
 * @param key      the last part of it
 * @param keyPlace of the key; of the value where it has none
 */
record Field(String path, String key, Place keyPlace, Node node) {
    Place place() {
        return node.place();
    }

    Field with(Node value) {
        return new Field(path, key, keyPlace, value);
    }

    boolean isBroken() {
        return node instanceof Broken;
    }

    /** The value as messages show it. */
    String shown() {
        if (node instanceof Scalar scalar) {
            String text = scalar.text().strip();
            return text.isEmpty() ? "empty" : "'" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "'";
        }
        return node instanceof Sequence ? "a list" : node instanceof Mapping ? "a map of keys" : "unreadable";
    }
}
