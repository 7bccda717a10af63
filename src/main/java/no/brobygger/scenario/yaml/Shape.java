package no.brobygger.scenario.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What may stand under a key. */
public sealed interface Shape {

    /** One text. */
    record Text() implements Shape {
    }

    /** A calendar month, {@code YYYY-MM}. */
    record Month() implements Shape {
    }

    /** In the map of a value: what stands under its key where it is written alone. */
    record Held() implements Shape {
    }

    /** One of some words. */
    record Choice(List<String> words) implements Shape {
        static <E> Choice of(E[] choices, Function<E, String> word) {
            return new Choice(Arrays.stream(choices).map(word).toList());
        }
    }

    /**
     * A number, or a distribution of it where the quantity may be uncertain.
     *
     * @param orList true if a list of such numbers, year by year, may stand there too
     */
    record Number(Quantity quantity, boolean orList) implements Shape {
        static Number of(Quantity quantity) {
            return new Number(quantity, false);
        }

        static Number orListOf(Quantity quantity) {
            return new Number(quantity, true);
        }
    }

    /**
     * A list.
     *
     * @param size how many elements; 0 for any number
     */
    record Items(Shape each, int size) implements Shape {
        static Items of(Shape each) {
            return new Items(each, 0);
        }
    }

    /** A map from names that the scenario gives. */
    record Names(Shape each) implements Shape {
    }

    /**
     * A map of known keys.
     *
     * @param keys         in the order in which they are usually written
     * @param alternatives sets of keys of which one must be there; empty where each key speaks for itself
     * @param others       what may stand under names that the scenario gives elsewhere; empty where only keys may stand
     */
    record Group(List<Key> keys, List<List<String>> alternatives, List<Shape> others) implements Shape {

        static Group of(Key... keys) {
            return new Group(List.of(keys), List.of(), List.of());
        }

        /** One of these sets of keys must be there. */
        Group needing(List<List<String>> sets) {
            return new Group(keys, sets, others);
        }

        /** Beside the keys, names may stand. */
        Group orNames(Shape each) {
            return new Group(keys, alternatives, List.of(each));
        }

        /** The keys, and a key for each of these names. */
        Group with(List<String> given) {
            Stream<Key> named = given.stream().filter(name -> !names().contains(name)).map(this::key);
            return new Group(Stream.concat(keys.stream(), named).toList(), alternatives, List.of());
        }

        /** The names of the keys. */
        public List<String> names() {
            return keys.stream().map(Key::name).toList();
        }

        /**
         * The key at a path below this map, {@code *} standing for any name: {@code marketing.*.half-life}.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Key at(String path) {
            String[] parts = path.split("\\.", 2);
            Key first = key(parts[0]);
            if (parts.length == 1) {
                return first;
            }
            Group below = first.shape() instanceof Names names ? Group.of().orNames(names.each()) : first.group();
            return below.at(parts[1]);
        }

        /** The key of a name, which may be one that the scenario gives, where those may stand. */
        Key key(String name) {
            return keys.stream().filter(k -> k.name().equals(name)).findFirst()
                    .or(() -> others.stream().findFirst().map(shape -> Key.optional(name, shape, "", "", "")))
                    .orElseThrow(() -> new IllegalArgumentException("The format knows no key '" + name + "' beside "
                            + names() + "."));
        }
    }
}
