package no.brobygger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.scenario.yaml.EvidenceLibrary.BuiltIn;
import no.brobygger.scenario.yaml.EvidenceLibrary.Topic;
import no.brobygger.scenario.yaml.PublishedFinding;

/** Published findings in lines that fit a terminal. */
final class EvidenceText {
    private static final int COLUMNS = 80;
    private static final int KEY = 16;
    private static final String INDENT = "    ";

    private EvidenceText() {
    }

    /** The topics, and how to ask for one. */
    static List<String> contents(Map<String, Topic> topics) {
        List<String> lines = new ArrayList<>();
        topics.forEach((key, topic) -> lines.add(TerminalText.left(key, KEY)
                + TerminalText.right(String.valueOf(topic.findings().size()), 3) + "  " + topic.title()));
        lines.add("");
        lines.add("'brobygger evidence TOPIC' prints the findings of a topic.");
        return lines;
    }

    /** A topic: its findings, then what the program takes from them. */
    static List<String> of(String key, Topic topic, List<BuiltIn> builtIns) {
        List<String> lines = new ArrayList<>(List.of(topic.title()));
        topic.findings().forEach(finding -> {
            lines.add("");
            lines.addAll(of(finding));
        });
        List<BuiltIn> taken = builtIns.stream().filter(one -> one.restsOn().contains(key)).toList();
        if (!taken.isEmpty()) {
            lines.add("");
            lines.add("What stands where a scenario is silent:");
            taken.forEach(one -> lines.addAll(indented("  ", one.path() + ": " + one.value())));
        }
        return lines;
    }

    private static List<String> of(PublishedFinding finding) {
        List<String> lines = new ArrayList<>(indented("  ", finding.what()));
        lines.addAll(indented(INDENT, figure(finding)));
        lines.addAll(indented(INDENT, parts(", ", (finding.author() + " " + finding.year()).strip(), finding.title())));
        lines.addAll(indented(INDENT, parts(" ", checked(finding), finding.note())));
        return lines;
    }

    private static String figure(PublishedFinding finding) {
        String range = finding.range().isEmpty() ? "" : "(" + finding.range() + ")";
        return parts("; ", parts(" ", finding.value(), range, finding.unit()), finding.context());
    }

    private static String checked(PublishedFinding finding) {
        return switch (finding.checked()) {
            case ORIGINAL -> "Read in the original.";
            case SECONDARY -> "Read in a source that quotes it.";
            case UNVERIFIED -> "Not verified.";
            case DERIVED -> "Calculated from what was read.";
            case JUDGEMENT -> "Judgement.";
        };
    }

    private static String parts(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static List<String> indented(String indent, String text) {
        return text.isEmpty() ? List.of() : TerminalText.wrap(text, COLUMNS - indent.length()).stream()
                .map(line -> indent + line).toList();
    }
}
