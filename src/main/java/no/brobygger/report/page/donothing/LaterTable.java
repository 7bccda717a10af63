package no.brobygger.report.page.donothing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Summary;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * When the value arrives: what a budget that ends after some months sees of NPV.
 *
 * @param heading  names the unit of the money
 * @param sentence what a budget of a year sees, or of half a year where the horizon is no longer; empty where it is
 *                 shorter still
 * @param heads    of the columns
 * @param note     says what they count
 */
public record LaterTable(Statement heading, List<Statement> sentence, List<Statement> heads, List<Row> rows,
                         Statement note) {

    /**
     * Up to a point in time: mean, P10 and P90 of the discounted cash so far, and, where NPV is above 0, the share of it
     * that comes later.
     *
     * @param whole true for NPV itself
     */
    public record Row(Statement label, List<Value> cells, boolean whole) {
    }

    static LaterTable of(Analysis analysis) {
        PlanAnalysis proposal = analysis.proposal();
        int months = analysis.scenario().horizon().months();
        List<Point> points = new ArrayList<>(Stream.of(new Point(6, Measure.NPV_BY_MONTH_6),
                new Point(12, Measure.NPV_BY_MONTH_12), new Point(24, Measure.NPV_BY_MONTH_24))
                .filter(p -> p.month() < months).toList());
        points.add(new Point(months, Measure.NPV_CASH));
        Summary npv = proposal.summary(Measure.NPV);
        MoneyScale scale = MoneyScale.headline(Stream.concat(points.stream().map(p -> proposal.summary(p.measure())),
                Stream.of(npv)).flatMapToDouble(s -> DoubleStream.of(s.mean(), s.p10(), s.p90())));
        MoneyScale simulated = Digits.justified(scale, Digits.error(Stream.of(Measure.NPV, Measure.NPV_CASH,
                Measure.RESIDUAL_VALUE).map(proposal::summary)));
        boolean shares = npv.mean() > 0 && !simulated.isZero(npv.mean());
        List<Row> rows = new ArrayList<>(points.stream().map(p -> row(p, proposal, simulated, shares)).toList());
        rows.add(new Row(Statement.of("later.npv"), cells(npv, simulated, shares, new Value.Nothing()), true));
        return new LaterTable(Statement.headed("later.table", scale), sentence(points, months, proposal, simulated),
                heads(shares), List.copyOf(rows), Statement.of(shares ? "later.note.shares" : "later.note"));
    }

    private static List<Statement> heads(boolean shares) {
        return Stream.of("later.mean", "plans.p10", "plans.p90", "later.share").limit(shares ? 4 : 3).map(Statement::of)
                .toList();
    }

    /** A month and the discounted cash up to it. */
    private record Point(int month, Measure measure) {
    }

    private static Row row(Point point, PlanAnalysis proposal, MoneyScale scale, boolean shares) {
        Summary soFar = proposal.summary(point.measure());
        return new Row(Statement.of("later.by").with("month", new Value.MonthNumber(point.month())),
                cells(soFar, scale, shares, share(soFar.mean(), proposal.summary(Measure.NPV).mean())), false);
    }

    private static List<Value> cells(Summary summary, MoneyScale scale, boolean shares, Value share) {
        List<Value> cells = List.of(new Value.Amount(summary.mean(), scale), new Value.Amount(summary.p10(), scale),
                new Value.Amount(summary.p90(), scale), share);
        return shares ? cells : cells.subList(0, cells.size() - 1);
    }

    /** In per cent where the cash so far lies between 0 and NPV. */
    private static Value share(double soFar, double npv) {
        if (soFar <= 0) {
            return Value.Word.of("later.all");
        }
        return soFar >= npv ? Value.Word.of("later.none") : new Value.Percent(1 - soFar / npv, 0);
    }

    private static List<Statement> sentence(List<Point> points, int months, PlanAnalysis proposal, MoneyScale scale) {
        List<Point> years = points.stream().filter(p -> p.month() <= 12 && p.month() < months).toList();
        if (years.isEmpty()) {
            return List.of();
        }
        Point year = years.get(years.size() - 1);
        double soFar = proposal.summary(year.measure()).mean();
        double npv = proposal.summary(Measure.NPV).mean();
        return List.of(Statement.of("later." + key(soFar, npv, scale)).with("months", new Value.Months(year.month()))
                .with("so-far", new Value.Money(soFar, scale)).with("npv", new Value.Money(npv, scale))
                .with("share", new Value.Percent(1 - soFar / npv, 0)));
    }

    private static String key(double soFar, double npv, MoneyScale scale) {
        if (scale.isZero(npv)) {
            return "nothing";
        }
        if (npv < 0) {
            return soFar > 0 ? "turns" : soFar < npv ? "recovers" : "loses";
        }
        return soFar <= 0 ? "arrives-late" : soFar < npv ? "arrives-partly" : "goes-back";
    }
}
