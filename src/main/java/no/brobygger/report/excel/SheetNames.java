package no.brobygger.report.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of sheets that a spreadsheet takes, each once: at most 31 characters, none of {@code []:*?/\} and no apostrophe,
 * upper and lower case alike; {@code History} is taken.
 */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** A name like the wish that no sheet has yet. */
    String of(String wish) {
        String clean = wish.replaceAll("[\\[\\]:*?/\\\\]", "-").replace('\'', '’').replaceAll("\\p{C}", "").strip();
        String name = clean.isEmpty() ? "-" : cut(clean, LONGEST);
        for (int again = 2; !taken.add(alike(name)); again++) {
            String number = " (" + again + ")";
            name = cut(clean, LONGEST - number.length()) + number;
        }
        return name;
    }

    private static String alike(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Never between the halves of a character. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length).strip();
    }
}
