package no.brobygger.cli;

import java.util.List;
import no.brobygger.decision.challenge.Finding;
import no.brobygger.report.page.evidence.ChallengeText;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Scenario;

/** Prints what a chief financial officer would ask about: a line each, in English, as problems are. */
final class ChallengePrinter {
    private final Terminal terminal;

    ChallengePrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * {@code FILE:LINE:COLUMN: key: what it says and why it is asked about; what to do}.
     *
     * @param file as named on the command line, for questions that lead to no line
     */
    void print(String file, Scenario scenario, List<Finding> findings) {
        Wording english = Wording.in(Language.EN, scenario.heading().currency());
        findings.forEach(finding -> terminal.message(TerminalText.line(place(file, finding) + ": "
                + finding.challenge().key() + ": " + english.say(ChallengeText.reason(finding)) + " "
                + english.say(ChallengeText.advice(finding.challenge())))));
    }

    private static String place(String file, Finding finding) {
        return finding.location().map(Object::toString).orElse(file);
    }
}
