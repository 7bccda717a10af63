package no.brobygger.scenario;

/**
 * One thing that is wrong with a scenario. Text of the file is data: control characters, which could steer a terminal,
 * are shown as pictures.
 *
 * @param location   where
 * @param message    what is wrong, with the value; why; what to do
 * @param sourceLine the line of the file, empty where there is none to show
 */
public record Problem(Location location, String message, String sourceLine) {
    private static final int WIDTH = 120;

    public Problem {
        location = new Location(harmless(location.file()), location.line(), location.column());
        message = harmless(message);
        sourceLine = harmless(sourceLine);
    }

    /** {@code FILE:LINE:COLUMN: message}, then the line with a caret under the place. */
    public String text() {
        String head = location + ": " + message;
        if (location.line() == 0 || sourceLine.isBlank()) {
            return head;
        }
        String number = Integer.toString(location.line());
        String shown = excerpt();
        return head + "\n  " + number + " | " + shown
                + "\n  " + " ".repeat(number.length()) + " | " + " ".repeat(caret()) + "^";
    }

    /** The part of the line around the place, so that a very long line does not flood the terminal. */
    private String excerpt() {
        int[] line = sourceLine.codePoints().toArray();
        int from = from();
        int to = Math.min(line.length, from + WIDTH);
        return (from > 0 ? "…" : "") + new String(line, from, Math.max(0, to - from)) + (to < line.length ? "…" : "");
    }

    private int caret() {
        int from = from();
        return location.column() - 1 - from + (from > 0 ? 1 : 0);
    }

    private int from() {
        return location.column() <= WIDTH ? 0 : location.column() - WIDTH / 2;
    }

    private static String harmless(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(picture(c)));
        return shown.toString();
    }

    private static int picture(int c) {
        if (c == '\t' || c == '\n') {
            return ' ';
        }
        if (c < 0x20) {
            return 0x2400 + c;
        }
        int type = Character.getType(c);
        boolean steers = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
        return steers ? 0xFFFD : c;
    }
}
