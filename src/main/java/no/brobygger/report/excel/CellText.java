package no.brobygger.report.excel;

import java.util.regex.Pattern;

/** Text as a cell may hold it. */
final class CellText {
    /** What a cell holds. */
    static final int LONGEST = 32_767;

    /** Spreadsheets read {@code _x0041_} as the character of that number. */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String FORMULA_STARTS = "=+-@";

    private CellText() {
    }

    /** The same text for the reader, without control characters, no longer than a cell can hold. */
    static String of(String text) {
        StringBuilder kept = new StringBuilder(Math.min(text.length(), LONGEST));
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                kept.append('\n');
            } else if (c == '\t' || c == '\r') {
                kept.append(' ');
            } else if (Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF) {
                kept.append('\uFFFD');
            } else if (Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.FORMAT) {
                kept.appendCodePoint(c);
            }
        });
        return cut(NUMBERED.matcher(kept).replaceAll("_x005F_"));
    }

    /** Whether a spreadsheet would take the text for a formula when someone edits the cell or pastes it elsewhere. */
    static boolean looksLikeFormula(String text) {
        String start = text.strip();
        return !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
