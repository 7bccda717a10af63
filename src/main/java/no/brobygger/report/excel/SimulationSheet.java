package no.brobygger.report.excel;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Probabilities;
import no.brobygger.analysis.Summary;
import no.brobygger.report.statement.Digits;
import no.brobygger.scenario.Unit;

/** What the trials gave, as values: a spreadsheet cannot draw them again. */
final class SimulationSheet {
    private static final int HEAD = 4;
    private static final int FIGURES = 3;

    /** A figure of a measure over the trials. */
    private record Column(String key, ToDoubleFunction<Summary> figure) {
    }

    private static final String ERROR = "standard-error";
    private static final List<Column> COLUMNS = List.of(new Column("mean", Summary::mean), new Column("sd", Summary::sd),
            new Column(ERROR, Summary::standardError), new Column("p5", Summary::p5),
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
        page.text(2, 2, book.wording.word("manifest.seed"), Look.SOURCE);
        page.number(2, FIGURES, book.manifest.seed(), Look.FIGURE, "0");
        page.text(HEAD, 0, book.word("workbook.plan"), Look.HEAD_WORDS);
        page.text(HEAD, 1, book.word("workbook.measure"), Look.HEAD_WORDS);
        page.text(HEAD, 2, book.word("workbook.unit"), Look.HEAD_INDENTED);
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
        SupportedFormat format = SupportedFormat.of(Unit.MONEY, new double[] {plan.expectedShortfall()},
                Digits.error(Stream.of(plan.summary(Measure.NPV))));
        words(plan, book.word("workbook.simulation.expected-shortfall"), format.unit(book.wording));
        page.number(line++, FIGURES, plan.expectedShortfall(), Look.FIGURE, format.ofFigures());
        line++;
    }

    private void measure(PlanAnalysis plan, Measure measure, Summary summary) {
        Unit unit = book.ledger.rows().get(Book.measure(measure.key())).unit();
        double[] figures = COLUMNS.stream().filter(c -> !c.key().equals(ERROR))
                .mapToDouble(c -> c.figure().applyAsDouble(summary)).filter(Double::isFinite).toArray();
        SupportedFormat format = SupportedFormat.of(unit, figures, Digits.error(Stream.of(summary)));
        words(plan, book.words(measure), format.unit(book.wording));
        for (int i = 0; i < COLUMNS.size(); i++) {
            Column column = COLUMNS.get(i);
            page.number(line, FIGURES + i, column.figure().applyAsDouble(summary), Look.FIGURE,
                    column.key().equals(ERROR) ? format.ofError() : format.ofFigures());
        }
        page.number(line++, FIGURES + COLUMNS.size(), summary.undefined(), Look.FIGURE, NumberFormats.percent(0));
    }

    private void share(PlanAnalysis plan, String key, double share) {
        words(plan, book.word("workbook.simulation." + key), "");
        page.number(line++, FIGURES, share, Look.FIGURE, NumberFormats.percent(0));
    }

    private void words(PlanAnalysis plan, String words, String unit) {
        page.text(line, 0, book.label(plan.plan()), Look.NOTE);
        page.text(line, 1, words, Look.WORDS);
        page.text(line, 2, unit, Look.UNIT);
    }

    private void layOut() {
        page.widths(32, 52, 16, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 12);
        page.freeze(HEAD + 1, 2);
        page.tab("3B7D4F");
        page.printAcross();
    }
}
