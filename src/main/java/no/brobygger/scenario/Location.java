package no.brobygger.scenario;

/**
 * A place in a scenario file; line and column count from 1, the column in characters. Line 0 means the whole: a file
 * that cannot be read, or an override of the command line, whose {@code file} is then {@code --set path=value}.
 */
public record Location(String file, int line, int column) {
    /** A file or an override as a whole. */
    public static Location whole(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
