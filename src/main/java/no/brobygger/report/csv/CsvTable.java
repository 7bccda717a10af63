package no.brobygger.report.csv;

import no.brobygger.report.json.DecimalText;

/** Lines of comma-separated fields as in RFC 4180. Text can never be read as a formula by a spreadsheet. */
final class CsvTable {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final StringBuilder lines = new StringBuilder();
    private boolean lineStarts = true;

    CsvTable(String... heading) {
        for (String column : heading) {
            text(column);
        }
        endLine();
    }

    /** Adds a text; one that begins as a formula does gets an apostrophe in front (OWASP, CSV injection). */
    CsvTable text(String text) {
        String safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return field(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    }

    /** Adds a number; an undefined one (NaN) is an empty field. */
    CsvTable number(double value) {
        return field(Double.isNaN(value) ? "" : DecimalText.of(value));
    }

    CsvTable endLine() {
        lines.append("\r\n");
        lineStarts = true;
        return this;
    }

    private CsvTable field(String field) {
        if (!lineStarts) {
            lines.append(',');
        }
        lineStarts = false;
        lines.append(field);
        return this;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
