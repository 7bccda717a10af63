package no.brobygger.scenario.yaml;

import no.brobygger.scenario.Range;

/**
 * One key of the scenario file.
 *
 * @param required  whether it must be there wherever its map is
 * @param otherwise what holds where it is absent, in words; empty for nothing, and for a required key
 * @param example   a value as a scenario writes it; empty for a map whose keys have examples of their own
 * @param meaning   what it is, in one line, with the period that a rate refers to
 */
public record Key(String name, Shape shape, boolean required, String otherwise, String example, String meaning) {

    static Key required(String name, Shape shape, String example, String meaning) {
        return new Key(name, shape, true, "", example, meaning);
    }

    static Key optional(String name, Shape shape, String otherwise, String example, String meaning) {
        return new Key(name, shape, false, otherwise, example, meaning);
    }

    /** True if a distribution may stand under this key in the place of a number. */
    public boolean mayBeUncertain() {
        return shape instanceof Shape.Number number && number.quantity().mayBeUncertain();
    }

    /** The legal range of a number under this key. */
    public Range legal() {
        return quantity().legal().range();
    }

    /** What a number under this key counts. */
    Quantity quantity() {
        if (shape instanceof Shape.Number number) {
            return number.quantity();
        }
        throw new IllegalStateException("Under '" + name + "' stands no number.");
    }

    /** The keys of the map under this key. */
    Shape.Group group() {
        if (shape instanceof Shape.Group group) {
            return group;
        }
        throw new IllegalStateException("Under '" + name + "' stands no map of known keys.");
    }
}
