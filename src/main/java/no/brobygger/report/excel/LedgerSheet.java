package no.brobygger.report.excel;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
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
    /** Of the column of words: as wide as the longest, within these. */
    private static final int NARROWEST_WORDS = 36;
    private static final int WIDEST_WORDS = 60;
    /** So many letters of a label take the room of so many digits. */
    private static final int LETTERS = 8;
    private static final int DIGITS = 7;
    private static final int UNIT_WIDTH = 13;
    private static final int PLAN_WIDTH = 26;
    private static final int NARROWEST = 11;
    /** A minus and what keeps numbers apart. */
    private static final int SIGNS = 3;
    /** Columns on the first page of paper: words, unit, today, a year. */
    private static final int FIRST_PAGE = 15;
    /** Lines that sum up those above them. */
    private static final Set<String> SUMS = Set.of("customers", "contribution", "result", "cash");
    private static final Set<String> TOTALS = Set.of("npv");

    /** Plans blue, what they rest on grey, what they come to green. */
    private static final Map<Sheet.Axis, String> TABS = Map.of(Sheet.Axis.ONE, "A6AEB6", Sheet.Axis.MONTHS, "1F4E79",
            Sheet.Axis.TENURE, "A6AEB6", Sheet.Axis.PLANS, "3B7D4F");

    private final Book book;
    private final Sheet sheet;
    private final Page page;
    private final AllowedValues allowed = new AllowedValues();
    private final int wordsWidth;
    private final int width;

    private LedgerSheet(Book book, Sheet sheet) {
        this.book = book;
        this.sheet = sheet;
        this.page = book.page(sheet.key());
        this.wordsWidth = Math.min(WIDEST_WORDS, sheet.rows().stream().mapToInt(row -> book.say(row.words()).length())
                .reduce(NARROWEST_WORDS, Math::max));
        this.width = sheet.axis() == Sheet.Axis.PLANS ? PLAN_WIDTH : Math.max(NARROWEST, longest() + SIGNS);
    }

    /** As many digits as the longest number has, with what stands between them. */
    private int longest() {
        return String.valueOf((long) sheet.rows().stream().mapToDouble(this::largest).max().orElse(0)).length() * 4 / 3;
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
        page.text(Addresses.NUMBERS + 1, UNIT, book.word("workbook.unit"), Look.HEAD_INDENTED);
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
        boolean sum = (sheet.axis() == Sheet.Axis.PLANS ? TOTALS : SUMS).contains(row.key());
        String words = book.say(row.words());
        page.text(line, WORDS, words, sum ? Look.SUM_WORDS : Look.LABEL);
        page.text(line, UNIT, UnitWords.of(row.unit(), book.wording), sum ? Look.SUM_UNIT : Look.UNIT);
        String format = format(row);
        int lines = Page.lines(words, wordsWidth * LETTERS / DIGITS);
        for (Row.Part part : row.parts()) {
            if (part.formula() instanceof Expression.Undefined && part.last() > part.first()) {
                cell(line, row, part.formula(), part.first(), Look.REASON_OF_LINE, format);
                continue;
            }
            if (part.formula() instanceof Expression.Given) {
                allowed.add(line, book.addresses.column(sheet.key(), part.first()),
                        book.addresses.column(sheet.key(), part.last()), Bounds.AMOUNT);
            }
            for (int number = part.first(); number <= part.last(); number++) {
                cell(line, row, part.formula(), number, sum ? Look.SUM : Look.FIGURE, format);
                lines = Math.max(lines, Page.lines(book.results.of(row.id(), number), width));
            }
        }
        page.height(line, lines);
    }

    private void cell(int line, Row row, Expression formula, int number, Look look, String format) {
        int column = book.addresses.column(sheet.key(), number);
        if (formula instanceof Expression.Given) {
            page.number(line, column, book.results.number(row.id(), number), Look.INPUT, format);
        } else {
            page.formula(line, column, book.formulas(sheet.key(), number).of(formula),
                    book.results.of(row.id(), number), look, format);
        }
    }

    private String format(Row row) {
        double largest = largest(row);
        boolean rate = row.unit() == Unit.SHARE && largest > 0 && largest < 0.1;
        return rate ? NumberFormats.percent(largest >= 1e-2 ? 2 : 4) : NumberFormats.of(row.unit(), largest,
                numbers(row).allMatch(number -> number == Math.rint(number)));
    }

    private double largest(Row row) {
        return numbers(row).map(Math::abs).max().orElse(0);
    }

    private DoubleStream numbers(Row row) {
        return IntStream.rangeClosed(row.first(), row.last()).filter(row::covers)
                .mapToDouble(number -> book.results.number(row.id(), number)).filter(Double::isFinite);
    }

    private void layOut() {
        int first = book.addresses.column(sheet.key(), sheet.first());
        int last = book.addresses.column(sheet.key(), sheet.last());
        page.widths(wordsWidth, UNIT_WIDTH);
        page.width(first, last, width);
        page.freeze(Addresses.BODY, Addresses.FIGURES);
        page.tab(TABS.get(sheet.axis()));
        allowed.write(page.sheet(), book);
        switch (sheet.axis()) {
            case MONTHS -> {
                printByYear(YEAR + 1, last);
                foldHistory(first);
            }
            case TENURE -> printByYear(YEAR, last);
            case ONE, PLANS -> page.printAcross();
        }
    }

    /** A page for each year beside words and units. */
    private void printByYear(int columnNumber, int last) {
        page.printInParts(FIRST_PAGE, wordsWidth + UNIT_WIDTH + (YEAR + 1) * width,
                IntStream.iterate(book.addresses.column(sheet.key(), columnNumber), column -> column <= last,
                        column -> column + YEAR).toArray());
    }

    /** Months before today are there for a few lines only. */
    private void foldHistory(int first) {
        if (sheet.first() < 0) {
            page.fold(first, book.addresses.column(sheet.key(), -1));
        }
    }
}
