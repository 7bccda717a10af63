package no.brobygger.scenario.yaml.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.brobygger.scenario.Problems;
import no.brobygger.scenario.yaml.document.Node.Broken;
import no.brobygger.scenario.yaml.document.Node.Entry;
import no.brobygger.scenario.yaml.document.Node.Mapping;
import no.brobygger.scenario.yaml.document.Node.Scalar;
import no.brobygger.scenario.yaml.document.Node.Sequence;

/**
 * One {@code path=value} of the command line. The path is that of an assumption: keys joined by points; an element of
 * a list by its {@code name} ({@code risks.Cold winter.probability}) or its number from 1 ({@code customers.churn[2]}).
 * The value is YAML and replaces what stands there; {@code null} removes it.
 */
final class Assignment {
    private final Place place;
    private final String path;
    private final Node value;

    private Assignment(Place place, String path, Node value) {
        this.place = place;
        this.path = path;
        this.value = value;
    }

    static Optional<Assignment> parse(String assignment, Problems problems) {
        int equals = assignment.indexOf('=');
        Place place = Source.override(assignment, "").whole();
        String path = equals < 0 ? "" : assignment.substring(0, equals).strip();
        if (path.isEmpty()) {
            problems.add(place.problem("an override is path=value, for example --set customers.churn=12%."));
            return Optional.empty();
        }
        if (path.equals("extends")) {
            problems.add(place.problem("'extends' cannot be overridden: it decides what there is to override; "
                    + "change it in the file."));
            return Optional.empty();
        }
        Node value = DocumentReader.read(Source.override(assignment, assignment.substring(equals + 1)), problems);
        if (value == null || value instanceof Scalar scalar && scalar.plain() && scalar.text().isEmpty()) {
            problems.add(place.problem("no value stands after '='; write a value, or null to remove " + path + "."));
            return Optional.empty();
        }
        return Optional.of(new Assignment(place, path, value));
    }

    /** {@code path=null}. */
    static Assignment removal(String path, Place place) {
        return new Assignment(place, path, new Scalar(place, "null", true));
    }

    Mapping applyTo(Mapping root, Problems problems) {
        try {
            return (Mapping) set(root, path);
        } catch (NoSuchPlaceException e) {
            problems.add(place.problem(e.getMessage()));
            return root;
        }
    }

    private Node set(Node node, String rest) {
        if (rest.isEmpty()) {
            return value;
        }
        if (rest.startsWith("[")) {
            return setByNumber(node, rest);
        }
        String keys = rest.startsWith(".") ? rest.substring(1) : rest;
        if (node == null || node.isNull()) {
            return setKey(new Mapping(place, new LinkedHashMap<>()), keys);
        }
        if (node instanceof Mapping map) {
            return setKey(map, keys);
        }
        if (node instanceof Sequence list) {
            return setByName(list, keys);
        }
        if (node instanceof Broken) {
            return node;
        }
        throw new NoSuchPlaceException("'" + before(keys) + "' is one value and holds no key '" + keys
                + "'; set the value itself.");
    }

    private Mapping setKey(Mapping map, String keys) {
        String key = firstKey(map, keys);
        String rest = keys.substring(key.length());
        if (rest.isEmpty() && value.isNull()) {
            return map.without(key);
        }
        Place keyPlace = map.entries().containsKey(key) ? map.entries().get(key).keyPlace() : place;
        return map.with(key, new Entry(rest.isEmpty() ? place : keyPlace, set(map.get(key), rest)));
    }

    /** A key that is there and may hold points itself, else what stands before the next point or bracket. */
    private static String firstKey(Mapping map, String keys) {
        return map.entries().keySet().stream()
                .filter(k -> !k.isEmpty() && keys.startsWith(k) && endsAt(keys, k.length()))
                .max((a, b) -> a.length() - b.length())
                .orElseGet(() -> keys.split("[.\\[]", 2)[0]);
    }

    private static boolean endsAt(String keys, int index) {
        return index == keys.length() || keys.charAt(index) == '.' || keys.charAt(index) == '[';
    }

    private Node setByName(Sequence list, String keys) {
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof Mapping element && element.get("name") instanceof Scalar name
                    && keys.startsWith(name.text()) && endsAt(keys, name.text().length())) {
                return replaced(list, i, keys.substring(name.text().length()));
            }
        }
        throw new NoSuchPlaceException("'" + before(keys) + "' is a list without an element named '"
                + keys.split("\\.", 2)[0] + "'; use a name of the list, or its number from 1 in brackets.");
    }

    private Node setByNumber(Node node, String rest) {
        int close = rest.indexOf(']');
        String number = close < 0 ? "" : rest.substring(1, close);
        int index = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
        if (!(node instanceof Sequence list) || index < 1 || index > list.items().size()) {
            throw new NoSuchPlaceException("'" + before(rest) + "' has no element " + rest.substring(0, close + 1)
                    + "; elements of a list are numbered from 1"
                    + (node instanceof Sequence l ? " to " + l.items().size() : "") + ".");
        }
        return replaced(list, index - 1, rest.substring(close + 1));
    }

    private Node replaced(Sequence list, int index, String rest) {
        List<Node> items = new ArrayList<>(list.items());
        if (rest.isEmpty() && value.isNull()) {
            items.remove(index);
        } else {
            items.set(index, set(items.get(index), rest));
        }
        return new Sequence(list.place(), items);
    }

    private String before(String rest) {
        String whole = path.substring(0, path.length() - rest.length());
        return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
    }

    /** The path leads nowhere. */
    private static final class NoSuchPlaceException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSuchPlaceException(String message) {
            super(message);
        }
    }
}
