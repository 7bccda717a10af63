package no.brobygger.scenario.yaml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One case of {@code wrong-files.txt}: a good scenario with edits, and the problems that it must get.
 *
 * @param name      what is wrong, in words
 * @param text      the file after the edits
 * @param overrides of the command line
 * @param problems  as reported, without the line shown
 */
record WrongFile(String name, String text, List<String> overrides, List<String> problems) {
    /** The good scenario that is edited: the eleven facts in their shortest form. */
    static final String GOOD = """
            title: Test
            company: Fjord
            currency: NOK
            start: 2027-01
            months: 36
            market: {customers: 52_000, churn: 14%}
            customers: {count: 6_400, new-per-year: 1_100, churn: 13%, revenue: 60_000, margin: 72%}
            marketing:
              brand: {kind: brand, current-spend: 6M}
              activation: {kind: activation, current-spend: 24M}
            plans:
              current: {budget: 30M, split: {brand: 20%, activation: 80%}}
              balanced: {budget: 60M, split: {brand: 50%, activation: 50%}}
            baseline: current
            proposal: balanced
            """;

    static List<WrongFile> all() throws IOException {
        try (InputStream file = WrongFile.class.getResourceAsStream("wrong-files.txt")) {
            String catalogue = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            List<WrongFile> cases = new ArrayList<>();
            for (String part : catalogue.split("\n\n")) {
                if (part.startsWith("# ")) {
                    cases.add(parse(part.strip().lines().toList()));
                }
            }
            return cases;
        }
    }

    private static WrongFile parse(List<String> lines) {
        String text = GOOD;
        List<String> overrides = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("- ")) {
                text = edited(text, unescaped(line.substring(2)).split(" => ?", 2));
            } else if (line.startsWith("+ ")) {
                text += unescaped(line.substring(2)) + "\n";
            } else if (line.startsWith("set ")) {
                overrides.add(line.substring(4));
            } else if (line.startsWith("> ")) {
                problems.add(line.substring(2));
            }
        }
        return new WrongFile(lines.get(0).substring(2), text, overrides, problems);
    }

    private static String edited(String text, String[] edit) {
        if (!text.contains(edit[0])) {
            throw new IllegalArgumentException("The good scenario does not hold: " + edit[0]);
        }
        return text.replace(edit[0], edit[1]);
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\e", "\u001b").replace("\\ ", " ");
    }

    InputStream stream() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return name;
    }
}
