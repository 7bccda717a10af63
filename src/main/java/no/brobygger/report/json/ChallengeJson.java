package no.brobygger.report.json;

import java.io.IOException;
import no.brobygger.decision.challenge.Finding;
import no.brobygger.report.page.evidence.ChallengeText;
import no.brobygger.report.statement.FileNames;
import no.brobygger.report.wording.Wording;

/** A question that the scenario raises, in English whatever the language of the report. */
final class ChallengeJson {
    private ChallengeJson() {
    }

    static void write(JsonText text, Finding finding, Wording english) throws IOException {
        text.text("key", finding.challenge().key())
                .text("text", english.say(ChallengeText.reason(finding)))
                .text("recommendation", english.say(ChallengeText.advice(finding.challenge())))
                .text("reference", finding.challenge().reference())
                .text("path", finding.path());
        if (finding.location().isPresent()) {
            text.text("file", FileNames.last(finding.location().get().file())).whole("line", finding.location().get().line());
        }
    }
}
