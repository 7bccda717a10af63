package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.brobygger.scenario.yaml.EvidenceLibrary;
import org.junit.jupiter.api.Test;

class EvidenceCommandTest {

    @Test
    void without_a_topic_the_topics_are_listed() {
        List<String> lines = evidence().outLines();
        EvidenceLibrary.topics().keySet().forEach(topic ->
                assertTrue(lines.stream().anyMatch(line -> line.startsWith(topic + " ")), topic));
    }

    /** Sethuraman, Tellis and Briesch 2011: 0.24, mean of 402 estimates. */
    @Test
    void a_topic_has_its_findings_with_who_and_how_checked_and_what_is_taken_from_them() {
        String text = evidence("elasticity").out();
        assertTrue(text.contains("  Long run, mean of 402 estimates\n    0.24 (0.03 to 0.45) % per %; consumer brands, 1960–2008\n"
                + "    Sethuraman, Tellis & Briesch 2011, How Well Does Advertising Work?"), text);
        assertTrue(text.contains("    Read in the original."), text);
        assertTrue(text.contains("  kinds.brand.lifts.new-customers: P10 4%, P50 14%, P90 35%\n"), text);
    }

    @Test
    void every_topic_fits_into_80_columns() {
        for (String topic : EvidenceLibrary.topics().keySet()) {
            evidence(topic).outLines().forEach(line -> assertTrue(TerminalText.width(line) <= 80, line));
        }
        evidence().outLines().forEach(line -> assertTrue(TerminalText.width(line) <= 80, line));
    }

    @Test
    void an_unknown_topic_names_the_nearest() {
        Invocation wrong = evidence("elasticty");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("there is no topic 'elasticty'; did you mean 'elasticity'?"), wrong.err());
        assertTrue(evidence("xyz").err().contains("choose from split, share-of-voice"), evidence("xyz").err());
    }

    private static Invocation evidence(String... topic) {
        return Invocation.of(Invocation.sample(), java.util.stream.Stream.concat(java.util.stream.Stream.of("evidence"),
                java.util.stream.Stream.of(topic)).toArray(String[]::new));
    }
}
