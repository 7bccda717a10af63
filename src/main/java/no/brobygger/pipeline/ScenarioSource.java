package no.brobygger.pipeline;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where a scenario is read from.
 *
 * @param name          a file as given on the command line, or {@code -} for the standard input
 * @param standardInput read only if the name says so
 */
public record ScenarioSource(String name, InputStream standardInput) {
    private static final String STANDARD_INPUT = "-";

    public boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    /** Where the results go if nothing else is said: {@code out/<file name without extension>}. */
    public Path defaultFolder() {
        return Path.of("out", isStandardInput() ? "standard-input" : withoutExtension(Path.of(name)));
    }

    private static String withoutExtension(Path file) {
        String fileName = String.valueOf(file.getFileName());
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
