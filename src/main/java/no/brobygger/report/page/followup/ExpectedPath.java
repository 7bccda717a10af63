package no.brobygger.report.page.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Band;
import no.brobygger.analysis.Series;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * What the model expects of its own series: figures against which the accounts can be held later.
 *
 * @param months of the columns
 * @param lines  one series each
 */
public record ExpectedPath(List<Value> months, List<Line> lines) {

    /** A series of the proposal: median, P10 and P90 of each month, and the baseline's median where it has one. */
    public record Line(Statement name, List<Cell> cells) {
    }

    /** A month. */
    public record Cell(Value median, Statement range, List<Statement> baseline) {
    }

    /** When a young effect, a season, a year and a second year can be told. */
    private static final int[] MONTHS = {3, 6, 12, 24};

    static ExpectedPath of(Analysis analysis) {
        int last = analysis.scenario().horizon().months();
        int[] months = IntStream.of(MONTHS).filter(month -> month <= last).toArray();
        int[] shown = months.length == 0 ? new int[] {last} : months;
        List<Value> heads = new ArrayList<>();
        for (int month : shown) {
            heads.add(new Value.MonthOf(month, analysis.scenario().horizon().month(month)));
        }
        return new ExpectedPath(List.copyOf(heads), Tracked.all().stream()
                .map(series -> line(analysis, series, shown)).toList());
    }

    private static Line line(Analysis analysis, Series series, int[] months) {
        Tracked tracked = Tracked.of(analysis, series, months);
        return new Line(tracked.name(), IntStream.of(months).mapToObj(month -> new Cell(tracked.median(month),
                tracked.range(month), tracked.baseline(month))).toList());
    }

    /** A banded series with the format in which all its figures of a page are written. */
    record Tracked(Series series, Band band, Band baselineBand, MoneyScale scale, int decimals) {

        static List<Series> all() {
            return List.of(Series.CUSTOMERS, Series.SHARE, Series.ATTRACTIVENESS, Series.CONTRIBUTION,
                    Series.CUMULATIVE_CASH_DIFFERENCE);
        }

        static Tracked of(Analysis analysis, Series series, int[] months) {
            Band band = analysis.proposal().monthly().get(series);
            int trials = Math.min(analysis.scenario().simulation().trials(), Band.MOST_TRIALS);
            double largest = 0;
            double error = 0;
            for (int month : months) {
                double p10 = band.p10()[month - 1];
                double p90 = band.p90()[month - 1];
                largest = Math.max(largest, Math.max(Math.abs(p10), Math.abs(p90)));
                error = Math.max(error, Digits.error(p10, p90, trials));
            }
            MoneyScale scale = Digits.justified(MoneyScale.of(DoubleStream.of(largest)), error);
            int decimals = switch (series) {
                case CUSTOMERS -> Digits.decimals(0, error);
                case SHARE -> Digits.decimals(2, 100 * error);
                default -> Digits.decimals(1, error);
            };
            return new Tracked(series, band, analysis.baseline().monthly().get(series), scale, decimals);
        }

        boolean isMoney() {
            return series == Series.CONTRIBUTION || series == Series.CUMULATIVE_CASH_DIFFERENCE;
        }

        Statement name() {
            Statement name = Statement.of("follow-up.series." + series.key());
            return isMoney() ? name.with("unit", new Value.MoneyUnit(scale)) : name;
        }

        Value median(int month) {
            return value(band.p50()[month - 1]);
        }

        Statement range(int month) {
            return Statement.of("follow-up.range").with("p10", value(band.p10()[month - 1]))
                    .with("p90", value(band.p90()[month - 1]));
        }

        /** The baseline's cash against itself is nothing. */
        List<Statement> baseline(int month) {
            return series == Series.CUMULATIVE_CASH_DIFFERENCE ? List.of()
                    : List.of(Statement.of("follow-up.baseline").with("median", value(baselineBand.p50()[month - 1])));
        }

        private Value value(double number) {
            return isMoney() ? new Value.Amount(number, scale)
                    : series == Series.SHARE ? new Value.Percent(number, decimals) : new Value.Number(number, decimals);
        }
    }
}
