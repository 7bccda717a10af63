package no.brobygger.report.excel;

import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.ledger.RowId;
import no.brobygger.report.statement.Reasons;
import no.brobygger.scenario.Unit;

/**
 * The workbook against the program: each measure of each plan, to 1e-9 of the larger of the measure and a floor, which is
 * a millionth of a year's revenue for money and otherwise a millionth.
 */
final class ChecksSheet {
    /** Line and column of the cell that says whether all checks hold. */
    static final String ALL_HOLD = "$C$3";

    private static final int HEAD = 4;
    private static final double TOLERANCE = 1e-9;
    private static final double FLOOR = 1e-6;
    private static final int PROGRAM = 2;
    private static final int WORKBOOK = 3;
    private static final int DIFFERENCE = 4;
    private static final int ALLOWED = 5;
    private static final int HOLDS = 6;
    private static final int WIDTH = 30;

    private final Book book;
    private final Page page;
    private final double revenue;
    private int line = HEAD + 1;
    private boolean allHold = true;

    private ChecksSheet(Book book) {
        this.book = book;
        this.page = book.page("checks");
        this.revenue = book.scenario().yearlyRevenue();
    }

    /** @return whether all checks hold */
    static boolean write(Book book) {
        ChecksSheet written = new ChecksSheet(book);
        written.head();
        for (int p = 0; p < book.analysis.plans().size(); p++) {
            written.plan(p, book.analysis.plans().get(p));
        }
        written.conclusion();
        return written.allHold;
    }

    private void head() {
        page.text(0, 0, book.tabs().get("checks"), Look.TITLE);
        page.text(1, 0, book.word("workbook.checks.note"), Look.NOTE);
        int column = 0;
        for (String key : new String[] {"workbook.plan", "workbook.measure", "workbook.checks.program",
            "workbook.checks.workbook", "workbook.checks.difference", "workbook.checks.allowed", "workbook.checks.holds"}) {
            page.text(HEAD, column, book.word(key), column < PROGRAM ? Look.HEAD_WORDS : Look.HEAD);
            column++;
        }
        page.widths(32, 34, WIDTH, WIDTH, 13, 13, 12);
        page.freeze(HEAD + 1, 2);
        page.tab("3B7D4F");
        page.printAcross();
    }

    private void plan(int number, PlanAnalysis plan) {
        for (Measure measure : Measure.values()) {
            if (plan.central().measures().containsKey(measure)) {
                check(number, plan, measure);
            }
        }
    }

    private void check(int number, PlanAnalysis plan, Measure measure) {
        RowId row = Book.measure(measure.key());
        MeasureValue value = plan.central().measures().get(measure);
        Figure found = book.results.of(row, number);
        Unit unit = book.ledger.rows().get(row).unit();
        page.text(line, 0, book.label(plan.plan()), Look.WORDS);
        page.text(line, 1, book.words(measure), Look.WORDS);
        String format = NumberFormats.of(unit, value.isDefined() ? Math.abs(value.value()) : 0, false);
        if (value.isDefined()) {
            page.number(line, PROGRAM, value.value(), Look.FIGURE, format);
        } else {
            page.text(line, PROGRAM, book.wording.show(Reasons.of(value)), Look.REASON);
        }
        page.formula(line, WORKBOOK, book.addresses.cell(row, number, false, "checks"), found, Look.FIGURE, format);
        page.height(line, Page.lines(found, WIDTH));
        compare(value, found, unit == Unit.MONEY);
        line++;
    }

    /** Both a number, and near; or neither. */
    private void compare(MeasureValue value, Figure found, boolean money) {
        int n = line + 1;
        double floor = money ? FLOOR * revenue : FLOOR;
        boolean both = value.isDefined() && found instanceof Figure.Number;
        double difference = both ? ((Figure.Number) found).value() - value.value() : 0;
        double allowed = TOLERANCE * Math.max(value.isDefined() ? Math.abs(value.value()) : 0, floor);
        boolean holds = both ? Math.abs(difference) <= allowed
                : !value.isDefined() && found instanceof Figure.Words;
        page.formula(line, DIFFERENCE, "IF(AND(ISNUMBER(C" + n + "),ISNUMBER(D" + n + ")),D" + n + "-C" + n + ",0)",
                new Figure.Number(difference), Look.FIGURE, NumberFormats.TINY);
        page.formula(line, ALLOWED, FormulaText.literal(TOLERANCE) + "*MAX(N(C" + n + "),-N(C" + n + "),"
                + FormulaText.literal(floor) + ")", new Figure.Number(allowed), Look.NOTE, NumberFormats.TINY);
        page.formula(line, HOLDS, "IF(ISNUMBER(C" + n + "),IF(ISNUMBER(D" + n + "),ABS(E" + n + ")<=F" + n
                + ",FALSE),ISTEXT(D" + n + "))", new Figure.Truth(holds), Look.CHECK, "General");
        allHold &= holds;
    }

    private void conclusion() {
        page.text(2, 1, book.word("workbook.checks.all"), Look.SUM_WORDS);
        page.formula(2, PROGRAM, "AND(G" + (HEAD + 2) + ":G" + line + ")", new Figure.Truth(allHold), Look.CHECK,
                "General");
    }
}
