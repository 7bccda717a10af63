package no.brobygger.report.page.works;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.SegmentValue;
import no.brobygger.finance.measure.SimpleLifetimeValue;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Customers;

/**
 * What a customer is worth today by segment, the most valuable first, and how the simple formula comes to the real
 * value.
 *
 * @param heading names the unit of the money, and how many segments have no room
 */
public record SegmentTable(Statement heading, List<Row> rows) {

    /** A segment: customers, churn a year, the bridge from simple to real, CLV, CAC, CLV : CAC. */
    public record Row(Statement segment, List<Value> cells) {
    }

    static SegmentTable of(Analysis analysis) {
        List<SegmentValue> shown = Shown.largest(analysis.segments(),
                s -> s.segment().customers().count().median(), Shown.segments(analysis.scenario()));
        List<SegmentValue> sorted = shown.stream().sorted(Comparator.comparingDouble(
                (SegmentValue s) -> s.lifetimeValue().presentMargin()).reversed()).toList();
        MoneyScale scale = MoneyScale.perCustomer(sorted.stream().map(SegmentValue::lifetimeValue)
                .flatMapToDouble(v -> DoubleStream.of(v.lifetimeRevenue(), v.presentMargin(), v.acquisitionCost())));
        int hidden = analysis.segments().size() - shown.size();
        return new SegmentTable(Statement.headed(hidden == 0 ? "segments.heading" : "segments.heading.more", scale)
                .with("more", new Value.Number(hidden, 0)), sorted.stream().map(s -> row(s, scale)).toList());
    }

    private static Row row(SegmentValue value, MoneyScale scale) {
        SimpleLifetimeValue clv = value.lifetimeValue();
        Customers customers = value.segment().customers();
        String name = value.segment().name();
        double ratio = clv.presentMargin() / clv.acquisitionCost();
        return new Row(name.isEmpty() ? Statement.of("segments.all")
                : Statement.of("segments.named").with("name", new Value.Text(name)),
                List.of(new Value.Number(customers.count().median(), 0), new Value.Percent(value.baseChurn(), 1),
                        new Value.Amount(clv.simple(), scale), effect(clv.margin(), scale),
                        effect(clv.timingAndDiscount(), scale), new Value.Amount(clv.real(), scale),
                        new Value.Amount(clv.presentMargin(), scale), new Value.Amount(clv.acquisitionCost(), scale),
                        Double.isFinite(ratio) ? new Value.Number(ratio, ratio < 100 ? 1 : 0) : Value.Word.of("plans.reference")));
    }

    /** A step of the bridge, with its sign. */
    private static Value effect(double amount, MoneyScale scale) {
        return new Value.Difference(amount / scale.unit().size(), scale.decimals());
    }
}
