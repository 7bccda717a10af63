package no.brobygger.report.page.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Activity;

/**
 * What the plans do with the money, activity by activity: nominal, over the horizon, and the difference to the baseline.
 *
 * @param title names the unit
 * @param plans the names over the columns
 * @param rows  activities, costs, total
 */
public record MoneyByActivity(Statement title, List<Column> plans, List<Row> rows) {

    private static final int MOST_PLANS = 4;
    private static final int MOST_ACTIVITIES = 7;

    /**
     * A plan's place in the table.
     *
     * @param compared true if a column with the difference to the baseline stands beside its own
     */
    public record Column(Value.Text plan, boolean proposed, boolean compared) {
    }

    /**
     * An activity, or a sum.
     *
     * @param kind  of the activity; empty for costs and sum
     * @param total true for the last row
     */
    public record Row(Value name, List<Statement> kind, boolean total, List<Value> cells) {
    }

    /** The table, where the page has room for it: a few plans of a few activities. */
    static Optional<MoneyByActivity> of(Analysis analysis) {
        List<Activity> activities = analysis.scenario().activities();
        if (analysis.plans().size() > MOST_PLANS || activities.size() > MOST_ACTIVITIES) {
            return Optional.empty();
        }
        MoneyScale scale = MoneyScale.of(analysis.plans().stream().mapToDouble(p -> p.central().spend()));
        List<Row> rows = new ArrayList<>();
        for (Activity activity : activities) {
            rows.add(new Row(new Value.Text(activity.label().isBlank() ? activity.name() : activity.label()),
                    List.of(Statement.of("options.kind." + activity.kind().key())), false,
                    cells(analysis, scale, p -> PlanMoney.spent(p.plan(), activity, analysis.scenario().horizon()))));
        }
        if (analysis.plans().stream().anyMatch(p -> !scale.isZero(PlanMoney.costs(p)))) {
            rows.add(new Row(Value.Word.of("options.kind.costs"), List.of(), false,
                    cells(analysis, scale, PlanMoney::costs)));
        }
        rows.add(new Row(Value.Word.of("options.total"), List.of(), true, cells(analysis, scale, p -> p.central().spend())));
        return Optional.of(new MoneyByActivity(Statement.of("options.activities").with("unit", new Value.MoneyUnit(scale))
                .with("months", new Value.Months(analysis.scenario().horizon().months())),
                analysis.plans().stream().map(p -> new Column(Labels.brief(p.plan()), p == analysis.proposal(),
                        p != analysis.baseline())).toList(), List.copyOf(rows)));
    }

    private static List<Value> cells(Analysis analysis, MoneyScale scale, ToDoubleFunction<PlanAnalysis> money) {
        double baseline = money.applyAsDouble(analysis.baseline());
        return analysis.plans().stream().flatMap(p -> {
            double own = money.applyAsDouble(p);
            Value amount = new Value.Amount(own, scale);
            return p == analysis.baseline() ? Stream.of(amount)
                    : Stream.of(amount, new Value.Difference((own - baseline) / scale.unit().size(), scale.decimals()));
        }).toList();
    }
}
