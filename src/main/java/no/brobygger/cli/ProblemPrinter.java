package no.brobygger.cli;

import java.util.List;
import no.brobygger.scenario.Problem;

/** Prints what is wrong with scenario files, one problem after the other, and how many there are. */
final class ProblemPrinter {
    private final Terminal terminal;

    ProblemPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(List<Problem> problems) {
        problems.forEach(problem -> terminal.message(problem.text()));
        if (!problems.isEmpty()) {
            terminal.message("%d problem%s. Nothing was calculated.", problems.size(), problems.size() == 1 ? "" : "s");
        }
    }
}
