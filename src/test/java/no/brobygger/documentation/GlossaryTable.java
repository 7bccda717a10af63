package no.brobygger.documentation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The glossary of the report, from its messages. */
final class GlossaryTable {
    private static final String FOLDER = "src/main/resources/no/brobygger/report/wording/messages_";
    private static final Map<String, String> LANGUAGES = languages();

    private GlossaryTable() {
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("en", "English");
        languages.put("nb", "Norsk");
        languages.put("da", "Dansk");
        return languages;
    }

    /** A Markdown table: a word in each language. */
    static String words() throws IOException {
        List<String> lines = new ArrayList<>(List.of("| " + String.join(" | ", LANGUAGES.values()) + " |", "|---|---|---|"));
        Map<String, Properties> messages = messages();
        for (String term : terms()) {
            lines.add("| " + String.join(" | ", LANGUAGES.keySet().stream()
                    .map(language -> messages.get(language).getProperty(term)).toList()) + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    /** A Markdown section for each language: what the words mean. */
    static String meanings() throws IOException {
        StringBuilder sections = new StringBuilder();
        Map<String, Properties> messages = messages();
        for (Map.Entry<String, String> language : LANGUAGES.entrySet()) {
            sections.append(sections.isEmpty() ? "" : "\n").append("## ").append(language.getValue()).append("\n\n");
            for (String term : terms()) {
                Properties said = messages.get(language.getKey());
                sections.append("- **").append(said.getProperty(term)).append("**: ")
                        .append(said.getProperty(term + ".meaning")).append('\n');
            }
        }
        return sections.toString();
    }

    /** In the order of the file. */
    private static List<String> terms() throws IOException {
        return Files.readAllLines(Path.of(FOLDER + "en.properties")).stream()
                .filter(line -> line.matches("term\\.[a-z0-9-]+=.*")).map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    private static Map<String, Properties> messages() throws IOException {
        Map<String, Properties> messages = new LinkedHashMap<>();
        for (String language : LANGUAGES.keySet()) {
            Properties said = new Properties();
            said.load(Files.newBufferedReader(Path.of(FOLDER + language + ".properties"), StandardCharsets.UTF_8));
            messages.put(language, said);
        }
        return messages;
    }
}
