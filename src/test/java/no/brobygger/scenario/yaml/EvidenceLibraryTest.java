package no.brobygger.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import no.brobygger.scenario.yaml.EvidenceLibrary.Topic;
import no.brobygger.scenario.yaml.PublishedFinding.Checked;
import org.junit.jupiter.api.Test;

class EvidenceLibraryTest {
    private final Map<String, Topic> topics = EvidenceLibrary.topics();

    @Test
    void every_built_in_value_rests_on_topics_that_exist() {
        EvidenceLibrary.builtIns().forEach(one -> {
            assertFalse(one.restsOn().isEmpty(), one.path());
            assertTrue(topics.keySet().containsAll(one.restsOn()), one.toString());
        });
        assertEquals(29, EvidenceLibrary.builtIns().size());
    }

    @Test
    void a_built_in_value_is_printed_as_it_is_written() {
        assertEquals("P10 4%, P50 14%, P90 35%", EvidenceLibrary.builtIns().stream()
                .filter(one -> one.path().equals("kinds.brand.lifts.new-customers")).findFirst().orElseThrow().value());
    }

    /** A judgement may be nobody's; whatever else was read has somebody who wrote it, or says that it is weak. */
    @Test
    void every_finding_says_what_was_found_by_whom_and_how_it_was_checked() {
        topics.forEach((key, topic) -> topic.findings().forEach(finding -> {
            assertFalse(finding.what().isBlank() || topic.title().isBlank(), key);
            assertTrue(finding.checked() != null, finding.what());
            assertTrue(!finding.author().isEmpty() || finding.checked() == Checked.SECONDARY
                    || finding.checked() == Checked.JUDGEMENT, finding.what());
            assertTrue(Set.of(Checked.values()).contains(finding.checked()));
        }));
    }
}
