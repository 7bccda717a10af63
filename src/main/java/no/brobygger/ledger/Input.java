package no.brobygger.ledger;

import java.util.Optional;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Unit;

/**
 * One input of the book, a named cell.
 *
 * @param path       its place in the scenario, unique: {@code customers.churn}
 * @param words      what it is, where there is no assumption; otherwise empty
 * @param unit       what the number counts
 * @param value      that of the central case
 * @param assumption with range, source and line; empty for what is chosen or follows from the file without being written
 *                   in it, as the month in which a risk begins in the central case
 */
public record Input(String path, String words, Unit unit, double value, Optional<Assumption> assumption) {

    static Input of(Assumption a) {
        return new Input(a.path(), "", a.unit(), a.median(), Optional.of(a));
    }
}
