package no.brobygger.report.html;

/** The documents that the templates make of a report. */
public enum Layout {
    /** All pages. */
    REPORT("report.ftlx"),
    /** Page 1 alone, for a board. */
    ONE_PAGER("one-pager.ftlx"),
    /** Plans of one or several files beside each other. */
    COMPARISON("comparison.ftlx");

    private final String template;

    Layout(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }
}
