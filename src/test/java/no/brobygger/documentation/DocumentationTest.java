package no.brobygger.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Links lead somewhere, files and tests that are named exist, decisions have their form. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)");
    private static final Pattern NAMED_FILE =
            Pattern.compile("`((?:src|docs|scenarios|templates|\\.ci)/[^`*<>\\s]*|pom\\.xml)`");
    private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z]\\w*Test)`");

    @TestFactory
    Stream<DynamicTest> links_and_names_lead_somewhere() throws IOException {
        List<String> tests = testNames();
        return pages().stream().map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
            String text = Files.readString(page);
            List<String> dead = new ArrayList<>();
            find(LINK, text).filter(link -> !Files.exists(folder(page).resolve(link))).forEach(dead::add);
            find(NAMED_FILE, text).filter(file -> !Files.exists(Path.of(file))).forEach(dead::add);
            find(NAMED_TEST, text).filter(test -> !tests.contains(test)).forEach(dead::add);
            assertEquals(List.of(), dead);
        }));
    }

    @TestFactory
    Stream<DynamicTest> decisions_have_their_form() throws IOException {
        return decisions().stream().map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
            String text = Files.readString(page);
            int number = Integer.parseInt(page.getFileName().toString().substring(0, 4));
            assertTrue(text.startsWith("# " + number + ". "), "the title carries the number of the file");
            assertEquals(List.of("## Context and Problem Statement", "## Considered Options", "## Decision Outcome",
                    "### Consequences", "### Confirmation"), text.lines().filter(line -> line.startsWith("##")).toList());
            assertTrue(find(NAMED_TEST, text.substring(text.indexOf("### Confirmation"))).findAny().isPresent(),
                    "the confirmation names a test");
        }));
    }

    @Test
    void decisions_are_numbered_without_gaps() throws IOException {
        List<Integer> numbers = decisions().stream()
                .map(page -> Integer.valueOf(page.getFileName().toString().substring(0, 4))).toList();
        assertEquals(Stream.iterate(1, n -> n + 1).limit(numbers.size()).toList(), numbers);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(".")); Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(top.map(Path::normalize), docs)
                    .filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static List<String> testNames() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", "")).toList();
        }
    }

    private static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
            return files.sorted().toList();
        }
    }

    private static Path folder(Path page) {
        return page.toAbsolutePath().getParent();
    }

    private static Stream<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map((MatchResult result) -> result.group(1));
    }
}
