package no.brobygger.cli;

import java.util.ArrayList;
import java.util.List;

/** Text of a scenario or of an error on a terminal: it can neither command the terminal nor break a column. */
final class TerminalText {
    private static final char ELLIPSIS = '…';
    private static final char HIDDEN = '\uFFFD';

    private TerminalText() {
    }

    /** One line of text: white space is a blank; what would steer the terminal or turn the line is {@code �}. */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                line.append(' ');
            } else {
                line.appendCodePoint(steers(c) ? HIDDEN : c);
            }
        });
        return line.toString().strip();
    }

    /** Control characters, line and paragraph separators, and the marks that turn the direction of writing. */
    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE,
                    Character.FORMAT -> c != 0xAD && c != 0x200D;
            default -> false;
        };
    }

    /** Columns that a line takes: 0 for marks on another letter, 2 for wide East Asian letters and pictures. */
    static int width(String line) {
        return line.codePoints().map(TerminalText::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F300 && c <= 0x1FAFF || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }

    /** The line, cut with {@code …} where it would take more columns. */
    static String fit(String line, int columns) {
        if (width(line) <= columns) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int left = columns - 1;
        for (int c : line.codePoints().toArray()) {
            left -= width(c);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.toString().stripTrailing() + ELLIPSIS;
    }

    /** The line in a column, at its left. */
    static String left(String line, int columns) {
        String fitted = fit(line, columns);
        return fitted + " ".repeat(columns - width(fitted));
    }

    /** The line in a column, at its right. */
    static String right(String line, int columns) {
        String fitted = fit(line, columns);
        return " ".repeat(columns - width(fitted)) + fitted;
    }

    /** A paragraph broken between words into lines; a word that is longer than a line is cut. */
    static List<String> wrap(String paragraph, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" +")) {
            String fitted = fit(word, columns);
            if (!line.isEmpty() && width(line.toString()) + 1 + width(fitted) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(fitted);
        }
        lines.add(line.toString());
        return lines;
    }
}
