package no.brobygger.scenario.yaml.document;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.brobygger.scenario.Problem;
import no.brobygger.scenario.Problems;
import no.brobygger.scenario.ScenarioException;
import no.brobygger.scenario.yaml.document.Node.Broken;
import no.brobygger.scenario.yaml.document.Node.Entry;
import no.brobygger.scenario.yaml.document.Node.Mapping;
import no.brobygger.scenario.yaml.document.Node.Scalar;
import no.brobygger.scenario.yaml.document.Node.Sequence;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * YAML text as positioned nodes, built from the parser's events so that every node keeps its place. What makes the
 * text unreadable is thrown; what spoils a single key is collected, and the key is {@link Broken}.
 */
final class DocumentReader {
    private static final int MAX_DEPTH = 50;
    /** Nodes that aliases may add to a document. */
    private static final int MAX_REPEATED = 20_000;
    private static final String MERGE = "<<";

    private final Source source;
    private final Problems problems;
    private final Iterator<Event> events;
    private final Map<String, Node> anchors = new HashMap<>();
    private final Set<String> openAnchors = new HashSet<>();
    private final Map<Node, Integer> sizes = new IdentityHashMap<>();
    private int repeated;

    private DocumentReader(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        events = new Yaml(options).parse(new StringReader(source.text())).iterator();
    }

    /**
     * The only document of a text; null if there is none.
     *
     * @throws ScenarioException if the text cannot be read as one YAML document of bearable depth and size
     */
    static Node read(Source source, Problems problems) {
        try {
            return new DocumentReader(source, problems).document();
        } catch (YAMLException e) {
            throw new ScenarioException(List.of(SyntaxProblem.of(e, source)));
        }
    }

    private Node document() {
        events.next();
        if (!events.next().is(Event.ID.DocumentStart)) {
            return null;
        }
        Node root = node(events.next(), 1);
        events.next();
        Event end = events.next();
        if (!end.is(Event.ID.StreamEnd)) {
            throw fatal(place(end), "a second document begins here; a scenario is one document; remove the line '---' "
                    + "or move what follows to a file of its own.");
        }
        return root;
    }

    private Node node(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            return resolve(alias);
        }
        String anchor = ((NodeEvent) event).getAnchor();
        if (anchor != null) {
            openAnchors.add(anchor);
        }
        Node node = event instanceof ScalarEvent scalar ? scalar(scalar)
                : collection((CollectionStartEvent) event, depth);
        sizes.putIfAbsent(node, 1);
        if (anchor != null) {
            openAnchors.remove(anchor);
            anchors.put(anchor, node);
        }
        return node;
    }

    private Node resolve(AliasEvent alias) {
        Node target = anchors.get(alias.getAnchor());
        if (openAnchors.contains(alias.getAnchor())) {
            throw fatal(place(alias), "the alias *" + alias.getAnchor() + " stands inside the value that it names, "
                    + "which would never end; write the value out.");
        }
        if (target == null) {
            throw fatal(place(alias), "the alias *" + alias.getAnchor() + " refers to nothing; an anchor &"
                    + alias.getAnchor() + " must stand before it.");
        }
        repeated += sizes.get(target);
        if (repeated > MAX_REPEATED) {
            throw fatal(place(alias), "with the alias *" + alias.getAnchor() + " the aliases repeat more than "
                    + MAX_REPEATED + " values; no scenario needs that many; write fewer.");
        }
        return target;
    }

    private Node scalar(ScalarEvent event) {
        if (isForeign(event.getTag())) {
            return broken(event, event.getTag());
        }
        return new Scalar(place(event), event.getValue(), event.isPlain());
    }

    private Node collection(CollectionStartEvent event, int depth) {
        if (depth > MAX_DEPTH) {
            throw fatal(place(event), "this is nested more than " + MAX_DEPTH + " levels deep; no key of a scenario "
                    + "stands that deep; check the brackets.");
        }
        Node node = event instanceof MappingStartEvent start ? mapping(start, depth) : sequence(event, depth);
        return isForeign(event.getTag()) ? broken(event, event.getTag()) : node;
    }

    private static boolean isForeign(String tag) {
        return tag != null && !tag.equals("!") && !tag.startsWith("tag:yaml.org,2002:");
    }

    private Node broken(Event event, String tag) {
        problems.add(place(event).problem("the tag " + tag + " means nothing in a scenario; remove it."));
        return new Broken(place(event));
    }

    private Sequence sequence(CollectionStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        int size = 1;
        for (Event next = events.next(); !next.is(Event.ID.SequenceEnd); next = events.next()) {
            Node item = node(next, depth + 1);
            items.add(item);
            size += sizes.get(item);
        }
        return sized(new Sequence(place(start), items), size);
    }

    private Mapping mapping(MappingStartEvent start, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<Node> merged = new ArrayList<>();
        String previous = null;
        int size = 1;
        for (Event next = events.next(); !next.is(Event.ID.MappingEnd); next = events.next()) {
            Node key = node(next, depth + 1);
            Event valueEvent = events.next();
            Node value = node(valueEvent, depth + 1);
            size += 1 + sizes.get(value);
            if (!(key instanceof Scalar name)) {
                problems.add(place(next).problem("a key must be a word, not a list or a map; "
                        + "check the brackets and the colon."));
            } else if (start.isFlow() && StrayComma.isKeyWithoutColon(source, next, valueEvent)) {
                Entry before = previous == null ? null : entries.get(previous);
                problems.add(StrayComma.problem(name, previous, before));
                if (StrayComma.cuts(name, before)) {
                    entries.put(previous, new Entry(before.keyPlace(), new Broken(before.value().place())));
                }
                entries.putIfAbsent(name.text(), new Entry(name.place(), new Broken(name.place())));
            } else if (name.plain() && name.text().equals(MERGE)) {
                merged.addAll(value instanceof Sequence several ? several.items() : List.of(value));
            } else {
                put(entries, name, value);
                previous = name.text();
            }
        }
        merged.forEach(m -> mergeInto(entries, m));
        return sized(new Mapping(place(start), entries), size);
    }

    private void put(Map<String, Entry> entries, Scalar key, Node value) {
        Entry first = entries.putIfAbsent(key.text(), new Entry(key.place(), value));
        if (first != null) {
            problems.add(key.place().problem("the key '" + key.text() + "' stands here a second time (first on line "
                    + first.keyPlace().location().line() + "); only one of them can hold; remove the other."));
        }
    }

    private void mergeInto(Map<String, Entry> entries, Node merged) {
        if (merged instanceof Mapping others) {
            others.entries().forEach(entries::putIfAbsent);
        } else {
            problems.add(merged.place().problem("'<<' takes in the keys of a map, and this is none; "
                    + "write '<<: *name' with the anchor of a map."));
        }
    }

    private <N extends Node> N sized(N node, int size) {
        sizes.put(node, size);
        return node;
    }

    private Place place(Event event) {
        return source.place(event.getStartMark().getLine() + 1, event.getStartMark().getColumn() + 1);
    }

    private static ScenarioException fatal(Place place, String message) {
        Problem problem = place.problem(message);
        return new ScenarioException(List.of(problem));
    }
}
