package no.brobygger.report.excel;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.ledger.Input;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Location;
import no.brobygger.scenario.Provenance;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFName;

/** Every input on a line: a named cell that may be changed, with its range, its source and what kind of evidence that is. */
final class AssumptionsSheet {
    private static final int HEAD = 3;
    private static final int VALUE = 1;
    private static final int UNIT = 2;
    private static final int P10 = 3;
    private static final int P90 = 4;
    private static final int SOURCE = 5;
    private static final int AS_OF = 7;
    private static final int ORIGIN = 8;
    private static final int NOTE_COLUMNS = 4;
    private static final int NOTE_LINES = 7;
    private static final int SOURCE_WIDTH = 54;
    private static final int NOTE_WIDTH = 30;
    private static final List<String> COLUMNS = List.of("path", "value", "unit", "p10", "p90", "source", "evidence",
            "as-of", "origin", "line", "note");

    private final Book book;
    private final Page page;
    private final XSSFDrawing notes;
    private final AllowedValues allowed = new AllowedValues();

    private AssumptionsSheet(Book book) {
        this.book = book;
        this.page = book.page("assumptions");
        this.notes = page.sheet().createDrawingPatriarch();
    }

    static void write(Book book) {
        AssumptionsSheet written = new AssumptionsSheet(book);
        written.head();
        int line = HEAD + 1;
        for (Input input : book.ledger.inputs()) {
            written.line(line++, input);
        }
        written.layOut(line - 1);
    }

    private void head() {
        page.text(0, 0, book.tabs().get("assumptions"), Look.TITLE);
        page.text(1, 0, book.word("workbook.assumptions.note"), Look.NOTE);
        for (int column = 0; column < COLUMNS.size(); column++) {
            page.text(HEAD, column, book.word("workbook.input." + COLUMNS.get(column)), switch (column) {
                case VALUE, P10, P90, AS_OF -> Look.HEAD;
                case UNIT, SOURCE, ORIGIN -> Look.HEAD_INDENTED;
                default -> Look.HEAD_WORDS;
            });
        }
    }

    private void line(int line, Input input) {
        page.text(line, 0, input.path(), Look.WORDS);
        XSSFCell cell = value(line, input);
        allowed.add(cell, Bounds.of(input));
        page.text(line, UNIT, UnitWords.of(input.unit(), book.wording), Look.UNIT);
        name(line, input);
        if (input.assumption().isPresent()) {
            assumption(line, input.assumption().get(), cell);
        } else {
            String words = input.words().map(book::say).orElse("");
            page.text(line, SOURCE, words, Look.SOURCE);
            page.height(line, Page.lines(words, SOURCE_WIDTH));
        }
    }

    /** A number to change, or the formula by which a default follows from other inputs until somebody writes over it. */
    private XSSFCell value(int line, Input input) {
        double value = book.results.number(input);
        String format = NumberFormats.ofInput(input.unit(), value);
        if (input.follows().isEmpty()) {
            return page.number(line, VALUE, value, Look.INPUT, format);
        }
        return page.formula(line, VALUE, book.formulas("assumptions", 0).of(input.follows().get()),
                new Figure.Number(value), Look.FOLLOWS, format);
    }

    private void name(int line, Input input) {
        XSSFName named = book.workbook().createName();
        named.setNameName(book.addresses.name(input));
        named.setRefersToFormula(Addresses.quoted(book.tabs().get("assumptions")) + "!$" + Addresses.letters(VALUE) + "$"
                + (line + 1));
    }

    private void assumption(int line, Assumption a, XSSFCell cell) {
        if (a.isUncertain()) {
            double low = a.legal().clip(a.distribution().quantile(0.1));
            double high = a.legal().clip(a.distribution().quantile(0.9));
            page.number(line, P10, low, Look.FIGURE, NumberFormats.ofInput(a.unit(), low));
            page.number(line, P90, high, Look.FIGURE, NumberFormats.ofInput(a.unit(), high));
        }
        Provenance from = a.provenance();
        page.text(line, SOURCE, source(from), Look.SOURCE);
        page.text(line, 6, book.wording.word("evidence." + from.evidence().key()), Look.WORDS);
        from.asOf().ifPresent(month -> page.date(line, AS_OF, month.atDay(1), Look.WORDS));
        page.text(line, ORIGIN, origin(from), Look.SOURCE);
        page.text(line, 9, from.location().map(AssumptionsSheet::place).orElse(""), Look.NOTE);
        page.text(line, 10, from.note(), Look.PROSE);
        note(line, cell, evidence(a));
        page.height(line, Math.max(Page.lines(source(from), SOURCE_WIDTH), Page.lines(from.note(), NOTE_WIDTH)));
    }

    private String source(Provenance from) {
        if (from.source().isBlank()) {
            return book.wording.word("assumption.no-source");
        }
        return book.wording.show(from.byDefault() ? new Value.BuiltIn(from.source()) : new Value.Text(from.source()));
    }

    private String origin(Provenance from) {
        return book.word(from.byDefault() ? "workbook.input.benchmark" : "workbook.input.own");
    }

    /** Without its folder: the workbook does not depend on from where a file is read. */
    private static String place(Location location) {
        String file = location.file();
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) + ":" + location.line();
    }

    private String evidence(Assumption a) {
        Provenance from = a.provenance();
        List<String> lines = new ArrayList<>();
        lines.add(book.word("workbook.input.source") + ": " + source(from));
        lines.add(book.word("workbook.input.evidence") + ": " + book.wording.word("evidence." + from.evidence().key()) + ", "
                + origin(from));
        from.asOf().ifPresent(month -> lines.add(book.word("workbook.input.as-of") + ": "
                + book.wording.show(new Value.Calendar(month))));
        if (!from.note().isBlank()) {
            lines.add(from.note());
        }
        return CellText.of(String.join("\n", lines));
    }

    private void note(int line, XSSFCell cell, String text) {
        XSSFComment note = notes.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, VALUE + 1, line,
                VALUE + 1 + NOTE_COLUMNS, line + NOTE_LINES));
        note.setString(text);
        note.setAuthor(book.manifest.program());
        cell.setCellComment(note);
    }

    private void layOut(int last) {
        page.widths(46, 14, 14, 11, 11, SOURCE_WIDTH, 16, 10, 13, 20, NOTE_WIDTH);
        page.freeze(HEAD + 1, VALUE + 1);
        allowed.write(page.sheet(), book);
        page.tab("E0B000");
        page.printAcross();
        page.sheet().setAutoFilter(new CellRangeAddress(HEAD, last, 0, COLUMNS.size() - 1));
    }
}
