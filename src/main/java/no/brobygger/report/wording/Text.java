package no.brobygger.report.wording;

import java.util.regex.Pattern;

/** Text of a scenario, made safe to print: nothing but characters that a document may contain. */
final class Text {

    private static final int REPLACEMENT = '\uFFFD';

    /** Blanks and marks that must not stand before an ellipsis. */
    private static final Pattern STOP = Pattern.compile("[\\s,;:.(–-]+$");

    /** Between a number and its per cent sign, where no line may break. */
    private static final Pattern BEFORE_PER_CENT = Pattern.compile("(?<=\\d) (?=[%‰])");

    private Text() {
    }

    /**
     * White space becomes a space, a per cent sign stays with its number, direction marks and control characters go,
     * halves of characters are replaced.
     */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (c == '\n' || c == '\r' || c == '\t') {
                printable.append(' ');
            } else if (type == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF) {
                printable.appendCodePoint(REPLACEMENT);
            } else if (type != Character.CONTROL && type != Character.FORMAT) {
                printable.appendCodePoint(c);
            }
        });
        return BEFORE_PER_CENT.matcher(printable).replaceAll("\u00a0");
    }

    /** The text, cut where a word ends and marked with an ellipsis if it has more letters. */
    static String brief(String text, int letters) {
        String line = text.strip();
        if (line.length() <= letters) {
            return line;
        }
        int space = line.lastIndexOf(' ', letters - 1);
        String kept = line.substring(0, space > letters / 2 ? space : letters - 1);
        return STOP.matcher(kept).replaceFirst("") + "…";
    }
}
