package no.brobygger.scenario.yaml.document;

import no.brobygger.scenario.Location;

/** A text that scenario keys are read from: a file, the standard input, or the value of one override. */
final class Source {
    private static final String LINE_BREAK = "\r\n|[\n\r\u0085\u2028\u2029]";

    private final String name;
    private final String text;
    private final String[] lines;
    private final boolean override;

    private Source(String name, String text, boolean override) {
        this.name = name;
        this.text = text;
        this.lines = text.split(LINE_BREAK, -1);
        this.override = override;
    }

    /** A file, named as the user named it. */
    static Source file(String name, String text) {
        return new Source(name, text, false);
    }

    /** The value in {@code --set path=value}: one line that needs no line numbers. */
    static Source override(String assignment, String value) {
        return new Source("--set " + assignment, value, true);
    }

    String text() {
        return text;
    }

    int lineCount() {
        return lines.length;
    }

    String line(int line) {
        return line <= lines.length ? lines[line - 1] : "";
    }

    /** The place at a line and column that count from 1. */
    Place place(int line, int column) {
        return override ? whole() : new Place(new Location(name, line, column), line(line));
    }

    Place whole() {
        return new Place(Location.whole(name), "");
    }
}
