package no.brobygger.pipeline;

import java.util.Locale;

/** The files in which an analysis can be had. */
public enum OutputFormat {
    PDF("analysis.pdf"),
    XLSX("analysis.xlsx"),
    JSON("results.json"),
    CSV("monthly.csv"),
    ONE_PAGER("one-pager.pdf");

    private final String fileName;

    OutputFormat(String fileName) {
        this.fileName = fileName;
    }

    /** The word of the command line, e.g. {@code pdf}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is made where no format is asked for; what is part of another file is not. */
    public boolean isUsual() {
        return this != ONE_PAGER;
    }

    /** Whether it shows more than the analysis of the plans: options, stress cases, gates. */
    boolean showsDecisionBasis() {
        return this == PDF || this == JSON || this == ONE_PAGER;
    }

    public String fileName() {
        return fileName;
    }
}
