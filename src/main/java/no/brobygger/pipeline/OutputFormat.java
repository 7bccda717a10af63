package no.brobygger.pipeline;

import java.util.Locale;

/** The files in which an analysis can be had. */
public enum OutputFormat {
    PDF("analysis.pdf"),
    JSON("results.json"),
    CSV("monthly.csv");

    private final String fileName;

    OutputFormat(String fileName) {
        this.fileName = fileName;
    }

    /** The word of the command line, e.g. {@code pdf}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String fileName() {
        return fileName;
    }
}
