package no.brobygger.report.excel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.ledger.Input;
import no.brobygger.ledger.Ledger;
import no.brobygger.ledger.Row;
import no.brobygger.ledger.RowId;
import no.brobygger.ledger.Sheet;
import org.apache.poi.ss.util.CellReference;

/**
 * Where everything of a book stands in the workbook: a row on its line, column {@code first} of a sheet in
 * {@link #FIGURES}. Sheets over months have each month in the same column. Lines and columns count from 0.
 */
final class Addresses {
    /** Line of the numbers of the columns: months, plans. */
    static final int NUMBERS = 3;
    /** Line under the column heads. */
    static final int BODY = 5;
    /** First column with figures; before it stand words and unit. */
    static final int FIGURES = 2;

    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final Map<String, String> tabs;
    private final Map<RowId, Integer> lines = new HashMap<>();
    private final Map<Input, String> names = new HashMap<>();

    /** @param tabs names of the sheets by their keys */
    Addresses(Ledger ledger, Map<String, String> tabs) {
        this.tabs = tabs;
        CellNames cellNames = new CellNames();
        ledger.inputs().forEach(input -> names.put(input, cellNames.of(input.path())));
        for (Sheet sheet : ledger.sheets()) {
            sheets.put(sheet.key(), sheet);
            place(sheet.rows());
        }
    }

    /** A section has a line before it and a line for its heading. */
    private void place(List<Row> rows) {
        int line = BODY - 1;
        Row before = null;
        for (Row row : rows) {
            line += before == null ? 2 : before.section().equals(row.section()) ? 1 : 3;
            lines.put(row.id(), line);
            before = row;
        }
    }

    String tab(String sheet) {
        return tabs.get(sheet);
    }

    String name(Input input) {
        return names.get(input);
    }

    int line(RowId row) {
        return lines.get(row);
    }

    /** Where column {@code number} of a sheet stands. */
    int column(String sheet, int number) {
        return FIGURES + number - sheets.get(sheet).first();
    }

    /** A cell as a formula of sheet {@code from} names it; {@code $} holds its column. */
    String cell(RowId row, int number, boolean fixed, String from) {
        return prefix(row.sheet(), from) + at(row, number, fixed);
    }

    /** A range of a row. */
    String range(RowId row, int first, int last, String from) {
        return prefix(row.sheet(), from) + at(row, first, true) + ":" + at(row, last, true);
    }

    /** The head of a column, which holds its number. */
    String head(String sheet, int number) {
        return letters(column(sheet, number)) + "$" + (NUMBERS + 1);
    }

    /** The heads of columns, under their numbers, as another sheet names them. */
    String heads(String sheet, int first, int last) {
        String line = "$" + (NUMBERS + 2);
        return quoted(tab(sheet)) + "!$" + letters(column(sheet, first)) + line + ":$" + letters(column(sheet, last)) + line;
    }

    private String at(RowId row, int number, boolean fixed) {
        return (fixed ? "$" : "") + letters(column(row.sheet(), number)) + (line(row) + 1);
    }

    private String prefix(String sheet, String from) {
        return sheet.equals(from) ? "" : quoted(tab(sheet)) + "!";
    }

    static String quoted(String tab) {
        return "'" + tab.replace("'", "''") + "'";
    }

    static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }
}
