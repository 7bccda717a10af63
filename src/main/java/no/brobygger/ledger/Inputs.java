package no.brobygger.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.Unit;

/** The inputs of a book, each once. */
final class Inputs {
    private final Map<String, Input> byPath = new LinkedHashMap<>();

    Inputs(Scenario scenario) {
        scenario.assumptions().forEach(a -> byPath.put(a.path(), Input.of(a)));
    }

    Expression of(Assumption a) {
        return new Expression.Named(byPath.get(a.path()));
    }

    /** What is chosen, or follows from the file without being an assumption of it. */
    Expression chosen(String path, Term words, Unit unit, double value) {
        return new Expression.Named(byPath.computeIfAbsent(path,
                p -> new Input(p, Optional.of(words), unit, value, Optional.empty(), Optional.empty())));
    }

    /** Says how an input follows from others; before a formula refers to it. */
    void follow(String path, Expression others) {
        byPath.computeIfPresent(path, (p, input) -> input.following(others));
    }

    List<Input> all() {
        return List.copyOf(byPath.values());
    }
}
