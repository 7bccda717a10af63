package no.brobygger.documentation;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.decision.challenge.Challenge;
import no.brobygger.decision.challenge.Challenges;
import no.brobygger.decision.challenge.Example;
import no.brobygger.decision.challenge.Finding;
import no.brobygger.report.page.evidence.ChallengeText;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Language;

/** The register of challenges, each with what it says of the example on which it fires. */
final class ChallengeTable {
    private ChallengeTable() {
    }

    /** A Markdown table. */
    static String of() {
        Wording english = Wording.in(Language.EN, "NOK");
        List<String> lines = new ArrayList<>(List.of("| Challenge | What it says of an example | What to do | "
                + "Who showed that it matters |", "|---|---|---|---|"));
        for (Challenge challenge : Challenges.REGISTER) {
            lines.add("| `" + challenge.key() + "` | " + english.say(ChallengeText.reason(example(challenge))) + " | "
                    + english.say(ChallengeText.advice(challenge)) + " | " + challenge.reference() + " |");
        }
        return String.join("\n", lines).replace('\u00a0', ' ') + "\n";
    }

    private static Finding example(Challenge challenge) {
        return Example.all().stream().filter(e -> e.fires() && e.key().equals(challenge.key()))
                .flatMap(e -> e.findings().stream()).findFirst().orElseThrow();
    }
}
