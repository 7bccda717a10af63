package no.brobygger.report.excel;

import java.time.YearMonth;
import java.util.Set;
import java.util.stream.IntStream;
import no.brobygger.ledger.Expression;
import no.brobygger.ledger.Row;
import no.brobygger.ledger.Section;
import no.brobygger.ledger.Sheet;
import no.brobygger.scenario.Unit;

/** A sheet of the book: a line for each row, with its words, its unit and the same formula in every column. */
final class LedgerSheet {
    private static final int WORDS = 0;
    private static final int UNIT = 1;
    private static final int TITLE_LINE = 0;
    private static final int SUBTITLE_LINE = 1;
    private static final int YEAR = 12;
    private static final int WORDS_WIDTH = 52;
    private static final int WIDE_WORDS = 70;
    private static final int UNIT_WIDTH = 13;
    private static final int PLAN_WIDTH = 24;
    private static final int NARROWEST = 11;
    /** A minus and what keeps numbers apart. */
    private static final int SIGNS = 3;
    /** Columns on the first page of paper: words, unit, today, a year. */
    private static final int FIRST_PAGE = 15;
    /** Lines that sum up those above them. */
    private static final Set<String> SUMS = Set.of("customers", "contribution", "result", "cash", "npv");

    private final Book book;
    private final Sheet sheet;
    private final Page page;
    /** As many as the longest number has, with what stands between them. */
    private int digits;

    private LedgerSheet(Book book, Sheet sheet) {
        this.book = book;
        this.sheet = sheet;
        this.page = book.page(sheet.key());
    }

    static void write(Book book, Sheet sheet) {
        LedgerSheet written = new LedgerSheet(book, sheet);
        written.head();
        written.body();
        written.layOut();
    }

    private void head() {
        page.text(TITLE_LINE, WORDS, book.tabs().get(sheet.key()), Look.TITLE);
        page.text(SUBTITLE_LINE, WORDS, book.subtitle(), Look.NOTE);
        page.text(Addresses.NUMBERS, WORDS, sheet.axis() == Sheet.Axis.ONE ? "" : book.word("workbook.axis." + key()),
                Look.HEAD_WORDS);
        page.text(Addresses.NUMBERS + 1, WORDS, "", Look.HEAD_WORDS);
        page.text(Addresses.NUMBERS, UNIT, "", Look.HEAD_WORDS);
        page.text(Addresses.NUMBERS + 1, UNIT, book.word("workbook.unit"), Look.HEAD_WORDS);
        for (int number = sheet.first(); number <= sheet.last(); number++) {
            head(number);
        }
    }

    private String key() {
        return sheet.axis().name().toLowerCase(java.util.Locale.ROOT);
    }

    private void head(int number) {
        int column = book.addresses.column(sheet.key(), number);
        int below = Addresses.NUMBERS + 1;
        boolean counted = sheet.axis() == Sheet.Axis.MONTHS || sheet.axis() == Sheet.Axis.TENURE;
        page.number(Addresses.NUMBERS, column, counted ? number : Double.NaN, Look.HEAD, NumberFormats.WHOLE);
        switch (sheet.axis()) {
            case MONTHS -> {
                YearMonth month = book.scenario().horizon().month(number);
                page.date(below, column, month.atEndOfMonth(), Look.HEAD);
            }
            case PLANS -> {
                String label = book.label(book.scenario().plans().get(number));
                page.text(below, column, label, Look.HEAD);
                page.height(below, Page.lines(label, PLAN_WIDTH));
            }
            case ONE -> page.text(below, column, book.word("workbook.input.value"), Look.HEAD);
            case TENURE -> page.text(below, column, "", Look.HEAD);
        }
    }

    private void body() {
        Section section = null;
        for (Row row : sheet.rows()) {
            int line = book.addresses.line(row.id());
            if (!row.section().equals(section)) {
                section = row.section();
                heading(line - 1, section);
            }
            line(line, row);
        }
    }

    private void heading(int line, Section section) {
        String words = section.number() + "  " + book.say(section.words())
                + (section.subject().isBlank() ? "" : ": " + section.subject());
        page.text(line, WORDS, words, Look.SECTION);
        for (int column = UNIT; column <= book.addresses.column(sheet.key(), sheet.last()); column++) {
            page.number(line, column, Double.NaN, Look.SECTION, NumberFormats.WHOLE);
        }
    }

    private void line(int line, Row row) {
        boolean sum = SUMS.contains(row.key());
        page.text(line, WORDS, book.say(row.words()), sum ? Look.SUM_WORDS : Look.WORDS);
        page.text(line, UNIT, UnitWords.of(row.unit(), book.wording), sum ? Look.SUM_WORDS : Look.UNIT);
        String format = format(row);
        for (Row.Part part : row.parts()) {
            for (int number = part.first(); number <= part.last(); number++) {
                cell(line, row, part.formula(), number, sum, format);
            }
        }
    }

    private void cell(int line, Row row, Expression formula, int number, boolean sum, String format) {
        int column = book.addresses.column(sheet.key(), number);
        if (formula instanceof Expression.Given) {
            page.number(line, column, book.results.number(row.id(), number), Look.INPUT, format);
        } else {
            page.formula(line, column, book.formulas(sheet.key(), number).of(formula),
                    book.results.of(row.id(), number), sum ? Look.SUM : Look.FIGURE, format);
        }
    }

    private String format(Row row) {
        double[] known = IntStream.rangeClosed(row.first(), row.last()).filter(row::covers)
                .mapToDouble(number -> book.results.number(row.id(), number)).filter(Double::isFinite).toArray();
        double largest = 0;
        boolean whole = true;
        for (double number : known) {
            largest = Math.max(largest, Math.abs(number));
            whole &= number == Math.rint(number);
        }
        digits = Math.max(digits, String.valueOf((long) largest).length() * 4 / 3);
        boolean rate = row.unit() == Unit.SHARE && largest > 0 && largest < 0.1;
        return rate ? NumberFormats.percent(largest >= 1e-2 ? 2 : 4) : NumberFormats.of(row.unit(), largest, whole);
    }

    private void layOut() {
        int first = book.addresses.column(sheet.key(), sheet.first());
        int last = book.addresses.column(sheet.key(), sheet.last());
        int width = sheet.axis() == Sheet.Axis.PLANS ? PLAN_WIDTH : Math.max(NARROWEST, digits + SIGNS);
        page.widths(sheet.axis() == Sheet.Axis.MONTHS ? WORDS_WIDTH : WIDE_WORDS, UNIT_WIDTH);
        page.width(first, last, width);
        page.freeze(Addresses.BODY, Addresses.FIGURES);
        switch (sheet.axis()) {
            case MONTHS -> {
                page.printInParts(FIRST_PAGE, WORDS_WIDTH + UNIT_WIDTH + (YEAR + 1) * width,
                        IntStream.iterate(book.addresses.column(sheet.key(), YEAR + 1), column -> column <= last,
                                column -> column + YEAR).toArray());
                foldHistory(first);
            }
            case ONE, TENURE, PLANS -> page.printAcross();
        }
    }

    /** Months before today are there for a few lines only. */
    private void foldHistory(int first) {
        if (sheet.first() < 0) {
            page.fold(first, book.addresses.column(sheet.key(), -1));
        }
    }
}
