package no.brobygger.report.page.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.brobygger.decision.challenge.Example;
import no.brobygger.decision.challenge.Finding;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChallengeTextTest {
    private static final List<Finding> FINDINGS =
            Example.all().stream().filter(Example::fires).flatMap(e -> e.findings().stream()).toList();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_challenge_has_its_words(Language language) {
        Wording wording = Wording.in(language, "NOK");
        for (Finding finding : FINDINGS) {
            assertTrue(wording.say(ChallengeText.reason(finding)).endsWith("."), finding.toString());
            assertTrue(wording.say(ChallengeText.advice(finding.challenge())).endsWith("."), finding.toString());
            assertFalse(wording.say(ChallengeText.title(finding.challenge())).endsWith("."), finding.toString());
        }
    }

    /** By hand: 36 % at the median, the benchmark's P90 is 35 %; P10 4 % is twice P90 2 %. */
    @Test
    void figures_stand_in_their_places() {
        assertEquals("marketing.activation.lifts.new-customers is 36.0% at its median; the range of the benchmark ends at "
                + "35.0%.", say("optimistic-value"));
        assertTrue(say("narrow-range").startsWith("One end of the range of marketing.service.lifts.churn is 2.00 times "
                + "the other; evidence of the kind “benchmark” supports no less than "), say("narrow-range"));
    }

    private static String say(String key) {
        return Wording.in(Language.EN, "NOK").say(ChallengeText.reason(FINDINGS.stream()
                .filter(f -> f.challenge().key().equals(key)).findFirst().orElseThrow()));
    }
}
