package no.brobygger.documentation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.scenario.yaml.EvidenceLibrary;
import no.brobygger.scenario.yaml.EvidenceLibrary.Topic;
import no.brobygger.scenario.yaml.PublishedFinding;

/** The published findings, a table for each topic. */
final class EvidenceTables {
    private EvidenceTables() {
    }

    static String of() {
        return EvidenceLibrary.topics().entrySet().stream().map(entry -> table(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String table(String key, Topic topic) {
        return "## " + topic.title() + "\n\n`brobygger evidence " + key + "`\n\n"
                + "| Finding | Value | Range | Unit and context | Published | Checked |\n|---|---|---|---|---|---|\n"
                + topic.findings().stream().map(EvidenceTables::row).collect(Collectors.joining());
    }

    private static String row(PublishedFinding f) {
        return "| " + f.what() + (f.note().isEmpty() ? "" : ". " + f.note()) + " | " + f.value() + " | " + f.range() + " | "
                + joined("; ", f.unit(), f.context()) + " | " + joined(", ", joined(" ", f.author(), f.year()),
                        f.title().isEmpty() ? "" : "*" + f.title() + "*") + " | " + f.checked().key() + " |\n";
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
