package no.brobygger.report.excel;

import java.util.List;
import no.brobygger.analysis.Measure;
import no.brobygger.ledger.RowId;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.Unit;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;

/** What the workbook is, whether its checks hold, how it is used and what it does not follow, what made it. */
final class ReadMeSheet {
    private static final int WORDS = 0;
    private static final int FIGURES = 1;
    private static final int CHECK_LINE = 3;
    private static final int LAST = 5;
    private static final int WIDTH = 18;
    private static final int LINE_OF_PROSE = 145;
    private static final List<String> PROSE =
            List.of("central", "change", "colours", "lines", "checks", "limits", "simulation");

    private static final List<Measure> HEADLINES = List.of(Measure.NPV_CASH, Measure.RESIDUAL_VALUE, Measure.NPV,
            Measure.IRR, Measure.MIRR, Measure.DISCOUNTED_PAYBACK_MONTHS, Measure.PEAK_FUNDING);

    private final Book book;
    private final Page page;
    private int line = CHECK_LINE + 2;

    private ReadMeSheet(Book book) {
        this.book = book;
        this.page = book.page("read-me");
    }

    static ReadMeSheet write(Book book) {
        ReadMeSheet written = new ReadMeSheet(book);
        written.head();
        written.headlines();
        written.line++;
        PROSE.forEach(written::prose);
        written.sheets();
        written.run();
        written.page.widths(40, WIDTH, WIDTH, WIDTH, WIDTH, WIDTH);
        written.page.printOnOnePage();
        return written;
    }

    /** Says whether the checks hold, once that is known. */
    void conclude(boolean allHold) {
        page.text(CHECK_LINE, WORDS, book.word("workbook.checks.all"), Look.SUM_WORDS);
        page.formula(CHECK_LINE, FIGURES, Addresses.quoted(book.tabs().get("checks")) + "!" + ChecksSheet.ALL_HOLD,
                new Figure.Truth(allHold), Look.CHECK, "General");
    }

    private void head() {
        page.text(0, WORDS, book.scenario().heading().title(), Look.TITLE);
        page.text(1, WORDS, book.subtitle(), Look.NOTE);
    }

    /** What the plans are worth in the central case, from the sheet of comparison. */
    private void headlines() {
        List<Plan> plans = book.scenario().plans();
        page.text(line, WORDS, book.word("workbook.read-me.headlines"), Look.HEAD_WORDS);
        for (int p = 0; p < plans.size(); p++) {
            page.text(line, FIGURES + p, book.label(plans.get(p)), Look.HEAD);
        }
        for (Measure measure : HEADLINES) {
            line++;
            headline(measure, plans.size());
        }
        line++;
    }

    private void headline(Measure measure, int plans) {
        RowId row = Book.measure(measure.key());
        Unit unit = book.ledger.rows().get(row).unit();
        String words = UnitWords.of(unit, book.wording);
        page.text(line, WORDS, book.words(measure) + (words.isEmpty() ? "" : ", " + words), Look.WORDS);
        int lines = 1;
        for (int p = 0; p < plans; p++) {
            lines = Math.max(lines, Page.lines(book.results.of(row, p), WIDTH));
            page.formula(line, FIGURES + p, book.addresses.cell(row, p, false, ""), book.results.of(row, p), Look.FIGURE,
                    unit == Unit.MONTHS ? NumberFormats.WHOLE : unit == Unit.MONEY ? NumberFormats.money(0)
                            : NumberFormats.PERCENT);
        }
        page.height(line, lines);
    }

    private void prose(String key) {
        String text = book.word("workbook.read-me." + key);
        page.text(line, WORDS, text, Look.PROSE);
        page.sheet().addMergedRegion(new CellRangeAddress(line, line, WORDS, LAST));
        page.height(line, Page.lines(text, LINE_OF_PROSE));
        line++;
    }

    private void sheets() {
        heading("workbook.read-me.sheets");
        book.tabs().forEach((key, tab) -> {
            if (!key.equals("read-me")) {
                link(page.text(line, WORDS, tab, Look.WORDS), tab);
                page.text(line++, FIGURES, book.word("workbook.about." + (key.startsWith("plan.") ? "plan" : key)), Look.WORDS);
            }
        });
    }

    private void link(XSSFCell cell, String tab) {
        XSSFHyperlink link = book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(Addresses.quoted(tab) + "!A1");
        cell.setHyperlink(link);
    }

    private void run() {
        Scenario scenario = book.scenario();
        Manifest manifest = book.manifest;
        Wording wording = book.wording;
        Horizon horizon = scenario.horizon();
        heading("workbook.read-me.run");
        fact(book.word("workbook.read-me.horizon"), wording.show(new Value.Months(horizon.months())) + ", "
                + wording.show(new Value.Calendar(horizon.month(1))) + " – "
                + wording.show(new Value.Calendar(horizon.month(horizon.months()))));
        fact(wording.word("state.baseline"), book.label(scenario.baselinePlan()));
        fact(wording.word("state.proposal"), book.label(scenario.proposalPlan()));
        fact(wording.word("basis.residual.name"), wording.word("reading." + scenario.finance().terminalValue().key()));
        fact(wording.word("manifest.program"), manifest.program());
        fact(wording.word("manifest.scenario"), manifest.scenario());
        fact(wording.word("manifest.sha256"), manifest.inputSha256());
        fact(wording.word("manifest.overrides"), manifest.overrides().isEmpty() ? wording.word("manifest.no-overrides")
                : String.join(", ", manifest.overrides()));
        fact(wording.word("manifest.seed"), String.valueOf(manifest.seed()));
        fact(wording.word("manifest.trials"), String.valueOf(manifest.trials()));
        fact(wording.word("manifest.sampling"), manifest.sampling());
    }

    private void heading(String key) {
        line++;
        page.text(line, WORDS, book.word(key), Look.SECTION);
        for (int column = FIGURES; column <= LAST; column++) {
            page.text(line, column, "", Look.SECTION);
        }
        line++;
    }

    private void fact(String words, String value) {
        page.text(line, WORDS, words, Look.WORDS);
        page.text(line++, FIGURES, value, Look.WORDS);
    }
}
