package no.brobygger.scenario;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects everything that is wrong, so that whoever mends a file sees it at once. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many so far: a part whose reading leaves this unchanged is sound. */
    public int count() {
        return found.size();
    }

    /** In the order of the lines, file by file in the order in which they were first found at fault. */
    public List<Problem> inOrder() {
        List<String> files = found.stream().map(p -> p.location().file()).distinct().toList();
        return found.stream().sorted(Comparator.comparingInt((Problem p) -> files.indexOf(p.location().file()))
                .thenComparingInt(p -> p.location().line()).thenComparingInt(p -> p.location().column())).toList();
    }

    /** @throws ScenarioException with all of them, if there are any */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new ScenarioException(inOrder());
        }
    }

    /** All problems as the text for a terminal, one after the other. */
    public static String text(List<Problem> problems) {
        return problems.stream().map(Problem::text).collect(Collectors.joining("\n"));
    }
}
