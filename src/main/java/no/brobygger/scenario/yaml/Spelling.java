package no.brobygger.scenario.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Spelling {
    private Spelling() {
    }

    /** The nearest of the known words, if it is near enough to be a slip of the pen; of equals the first. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String normal = normal(word);
        return known.stream().filter(k -> isNear(normal, normal(k)))
                .min(Comparator.comparingInt(k -> distance(normal, normal(k))));
    }

    private static boolean isNear(String word, String known) {
        return distance(word, known) <= Math.max(known.length() < 4 ? 1 : 2, known.length() / 3)
                || word.length() >= 4 && known.startsWith(word + "-");
    }

    private static String normal(String word) {
        String cut = word.length() > 100 ? word.substring(0, 100) : word;
        return cut.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Insertions, deletions, substitutions and swaps of neighbours (Damerau 1964; optimal string alignment). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1,
                        d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
