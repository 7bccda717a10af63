package no.brobygger.report.excel;

import java.util.List;
import java.util.function.ToDoubleFunction;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Probabilities;
import no.brobygger.analysis.Summary;
import no.brobygger.scenario.Unit;

/** What the trials gave, as values: a spreadsheet cannot draw them again. */
final class SimulationSheet {
    private static final int HEAD = 4;
    private static final int FIGURES = 3;

    /** A figure of a measure over the trials. */
    private record Column(String key, ToDoubleFunction<Summary> figure) {
    }

    private static final List<Column> COLUMNS = List.of(new Column("mean", Summary::mean), new Column("sd", Summary::sd),
            new Column("standard-error", Summary::standardError), new Column("p5", Summary::p5),
            new Column("p10", Summary::p10), new Column("p25", Summary::p25), new Column("p50", Summary::p50),
            new Column("p75", Summary::p75), new Column("p90", Summary::p90), new Column("p95", Summary::p95));

    private final Book book;
    private final Page page;
    private int line = HEAD + 1;

    private SimulationSheet(Book book) {
        this.book = book;
        this.page = book.page("simulation");
    }

    static void write(Book book) {
        SimulationSheet written = new SimulationSheet(book);
        written.head();
        book.analysis.plans().forEach(written::plan);
        written.layOut();
    }

    private void head() {
        page.text(0, 0, book.tabs().get("simulation"), Look.TITLE);
        page.text(1, 0, book.word("workbook.simulation.note"), Look.NOTE);
        page.text(2, 0, book.wording.word("manifest.trials"), Look.WORDS);
        page.number(2, 1, book.manifest.trials(), Look.FIGURE, "#,##0");
        page.text(2, 2, book.wording.word("manifest.seed"), Look.WORDS);
        page.number(2, FIGURES, book.manifest.seed(), Look.FIGURE, "0");
        page.text(HEAD, 0, book.word("workbook.plan"), Look.HEAD_WORDS);
        page.text(HEAD, 1, book.word("workbook.measure"), Look.HEAD_WORDS);
        page.text(HEAD, 2, book.word("workbook.unit"), Look.HEAD_WORDS);
        for (int i = 0; i < COLUMNS.size(); i++) {
            page.text(HEAD, FIGURES + i, book.word("workbook.simulation." + COLUMNS.get(i).key()), Look.HEAD);
        }
        page.text(HEAD, FIGURES + COLUMNS.size(), book.word("workbook.simulation.undefined"), Look.HEAD);
    }

    private void plan(PlanAnalysis plan) {
        page.text(line, 0, book.label(plan.plan()), Look.SECTION);
        for (int column = 1; column <= FIGURES + COLUMNS.size(); column++) {
            page.number(line, column, Double.NaN, Look.SECTION, NumberFormats.WHOLE);
        }
        line++;
        for (Measure measure : Measure.values()) {
            if (plan.measures().containsKey(measure)) {
                measure(plan, measure, plan.summary(measure));
            }
        }
        Probabilities p = plan.probabilities();
        share(plan, "npv-positive", p.npvPositive());
        share(plan, "npv-cash-positive", p.npvCashPositive());
        share(plan, "paid-back", p.paidBack());
        share(plan, "best", p.best());
        words(plan, book.word("workbook.simulation.expected-shortfall"), Unit.MONEY);
        page.number(line++, FIGURES, plan.expectedShortfall(), Look.FIGURE, NumberFormats.money(0));
        line++;
    }

    private void measure(PlanAnalysis plan, Measure measure, Summary summary) {
        Unit unit = book.ledger.rows().get(Book.measure(measure.key())).unit();
        words(plan, book.words(measure), unit);
        double largest = COLUMNS.stream().mapToDouble(c -> Math.abs(c.figure().applyAsDouble(summary)))
                .filter(Double::isFinite).max().orElse(0);
        String format = NumberFormats.of(unit, largest, false);
        for (int i = 0; i < COLUMNS.size(); i++) {
            page.number(line, FIGURES + i, COLUMNS.get(i).figure().applyAsDouble(summary), Look.FIGURE, format);
        }
        page.number(line++, FIGURES + COLUMNS.size(), summary.undefined(), Look.FIGURE, NumberFormats.PERCENT);
    }

    private void share(PlanAnalysis plan, String key, double share) {
        words(plan, book.word("workbook.simulation." + key), Unit.SHARE);
        page.number(line++, FIGURES, share, Look.FIGURE, NumberFormats.PERCENT);
    }

    private void words(PlanAnalysis plan, String words, Unit unit) {
        page.text(line, 0, book.label(plan.plan()), Look.NOTE);
        page.text(line, 1, words, Look.WORDS);
        page.text(line, 2, UnitWords.of(unit, book.wording), Look.UNIT);
    }

    private void layOut() {
        page.widths(26, 52, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 12);
        page.freeze(HEAD + 1, 2);
        page.printAcross();
    }
}
