package no.brobygger.report.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of cells, made from paths of the scenario, each once: {@code marketing.brand.half-life} becomes
 * {@code marketing_brand_half_life}. Nothing but letters, digits and underscores, so that no spreadsheet reads one as
 * something else; upper and lower case alike.
 */
final class CellNames {
    private static final int LONGEST = 200;
    /** What reads as the address of a cell: {@code AB12}, {@code R1C1}, {@code R}, {@code C}. */
    private static final String ADDRESS = "(?i)[a-z]{1,3}[0-9]+|r[0-9]*(c[0-9]*)?|c[0-9]*";

    private final Set<String> taken = new HashSet<>(Set.of("true", "false"));

    /** A name like the path that no cell has yet. */
    String of(String path) {
        String clean = path.replaceAll("[^\\p{L}\\p{Nd}]", "_");
        String start = clean.substring(0, Math.min(clean.length(), LONGEST));
        if (!start.matches("[\\p{L}_].*") || start.matches(ADDRESS)) {
            start = "_" + start;
        }
        String name = start;
        for (int again = 2; !taken.add(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)); again++) {
            name = start + "__" + again;
        }
        return name;
    }
}
