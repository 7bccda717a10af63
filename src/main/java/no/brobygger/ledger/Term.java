package no.brobygger.ledger;

import java.util.Map;
import java.util.TreeMap;
import no.brobygger.analysis.Measure;

/**
 * What a row, a group of rows or an input is, before it has a language.
 *
 * @param key    of the message
 * @param places by their names in the message
 */
public record Term(String key, Map<String, Place> places) {

    public Term {
        places = Map.copyOf(places);
    }

    /** What stands in a place of the message. */
    public sealed interface Place {
    }

    /** Other words of the book. */
    public record Words(Term term) implements Place {
    }

    /** A month or a year of tenure by its number. */
    public record Count(int number) implements Place {
    }

    /** A name that the scenario gives. */
    public record Name(String text) implements Place {
    }

    static Term of(String key) {
        return new Term(key, Map.of());
    }

    /** The words of rows. */
    static Term row(String row) {
        return of("book.row." + row);
    }

    /** A line of the cash-flow statement is called in the book what it is called everywhere. */
    static Term line(String line) {
        return of("line." + line);
    }

    /** The words of an input that is no assumption. */
    static Term input(String input) {
        return of("book.input." + input);
    }

    /** The same of a measure. */
    static Term measure(Measure measure) {
        return of("measure." + measure.key());
    }

    Term with(String place, Term words) {
        return with(place, new Words(words));
    }

    Term with(String place, int number) {
        return with(place, new Count(number));
    }

    Term with(String place, String name) {
        return with(place, new Name(name));
    }

    private Term with(String place, Place what) {
        Map<String, Place> more = new TreeMap<>(places);
        more.put(place, what);
        return new Term(key, more);
    }
}
