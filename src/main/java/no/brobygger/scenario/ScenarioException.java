package no.brobygger.scenario;

import java.util.List;

/** A scenario that cannot be calculated: the input is wrong, not the program. Holds all its problems at once. */
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ScenarioException(List<Problem> problems) {
        super(Problems.text(problems));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
