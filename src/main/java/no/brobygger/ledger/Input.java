package no.brobygger.ledger;

import java.util.Optional;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Unit;

/**
 * One input of the book, a named cell. Inputs of one path are equal.
 *
 * @param path       its place in the scenario, unique: {@code customers.churn}
 * @param words      what it is, where there is no assumption
 * @param unit       what the number counts
 * @param value      that of the central case
 * @param assumption with range, source and line; empty for what is chosen or follows from the file without being written
 *                   in it, as the month in which a risk begins in the central case
 * @param follows    how a default that the file leaves to the program follows from other inputs: until somebody writes
 *                   into its cell, it changes with them; empty for what stands by itself
 */
public record Input(String path, Optional<Term> words, Unit unit, double value, Optional<Assumption> assumption,
                    Optional<Expression> follows) {

    static Input of(Assumption a) {
        return new Input(a.path(), Optional.empty(), a.unit(), a.median(), Optional.of(a), Optional.empty());
    }

    Input following(Expression others) {
        return new Input(path, words, unit, value, assumption, Optional.of(others));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Input input && input.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
