package no.brobygger.report.wording;

/** Text of a scenario, made safe to print: nothing but characters that a document may contain. */
final class Text {

    private static final int REPLACEMENT = '\uFFFD';

    private Text() {
    }

    /** White space becomes a space, direction marks and control characters go, halves of characters are replaced. */
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
        return printable.toString();
    }
}
