package no.brobygger.report.html;

/** A template that cannot be used; the message names the file and, where known, line and column. */
public final class TemplateProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TemplateProblem(String message, Throwable cause) {
        super(message, cause);
    }

    static TemplateProblem at(String template, Integer line, Integer column, String what, Throwable cause) {
        String place = line == null ? template : template + ":" + line + (column == null ? "" : ":" + column);
        return new TemplateProblem(place + ": " + what, cause);
    }
}
