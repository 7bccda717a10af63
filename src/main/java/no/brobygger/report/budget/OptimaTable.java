package no.brobygger.report.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.brobygger.decision.budget.FlatRegion;
import no.brobygger.decision.budget.Gain;
import no.brobygger.decision.budget.Objective;
import no.brobygger.decision.budget.Optima;
import no.brobygger.decision.budget.Optimum;
import no.brobygger.decision.budget.OptimumAmount;
import no.brobygger.decision.budget.OptimumSplit;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Activity;

/**
 * One table of the best uses of the money.
 *
 * @param title with the unit of its money
 * @param heads of the columns
 * @param rows  a label and a cell for each column
 */
public record OptimaTable(Statement title, List<Value> heads, List<Row> rows) {
    /** Standard deviations from the mean to P10, and of P10 times the square root of the trials, of a normal sample. */
    private static final double TO_P10 = 1.282;
    private static final double P10_ERROR = 1.709;
    private static final int TWO_DECIMALS = 2;
    private static final double THREE_DIGITS = 100;
    private static final Value NONE = Value.Word.of("plans.reference");

    /** A line of it. */
    public record Row(Value label, List<Value> cells) {
    }

    /** For means of NPV, without the digits that the trials do not know. */
    static MoneyScale scale(Optima optima) {
        return Digits.justified(scale(last(optima)), error(optima));
    }

    /** About the standard error of the mean at the scenario's own horizon. */
    private static double error(Optima optima) {
        double sd = (last(optima).split(Objective.MEAN).value() - last(optima).split(Objective.P10).value()) / TO_P10;
        return Math.max(0, sd) / Math.sqrt(optima.fresh());
    }

    private static MoneyScale scale(Optimum optimum) {
        return MoneyScale.of(optimum.splits().stream().filter(s -> s.objective() != Objective.CHANCE)
                .flatMapToDouble(s -> DoubleStream.of(s.value(), s.planned())));
    }

    /** For budgets: to about a per cent, as the amounts are searched. */
    static MoneyScale budgets(Optima optima) {
        double money = last(optima).money();
        MoneyScale.Unit unit = MoneyScale.of(DoubleStream.of(money)).unit();
        return new MoneyScale(unit, money < THREE_DIGITS * unit.size() ? 1 : 0);
    }

    static Optimum last(Optima optima) {
        return optima.byHorizon().get(optima.byHorizon().size() - 1);
    }

    /** The best split for the mean, horizon by horizon, and the plan's own. */
    static OptimaTable byHorizon(Optima optima) {
        List<Optimum> horizons = optima.byHorizon();
        Optimum last = last(optima);
        List<OptimumSplit> best = horizons.stream().map(o -> o.split(Objective.MEAN)).toList();
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < optima.scenario().activities().size(); k++) {
            int activity = k;
            rows.add(new Row(name(optima.scenario().activities().get(k)), Stream.concat(best.stream().<Value>map(
                    s -> share(s, activity)), Stream.of(new Value.Percent(last.planned().get(k), 0))).toList()));
            rows.add(row("optimise.alike", best, s -> range(s.flat().get(activity)), true));
        }
        MoneyScale scale = scale(optima);
        rows.add(row("optimise.value", best, s -> new Value.Amount(s.value(), scale), true));
        rows.add(row("optimise.planned", best, s -> new Value.Amount(s.planned(), scale), true));
        MoneyScale gains = gains(scale, best.stream().map(OptimumSplit::gain));
        rows.add(row("optimise.gain", best, s -> new Value.AmountEffect(s.gain().gain(), gains), true));
        rows.add(row("optimise.half-width", best, s -> halfWidth(s.gain(), gains), true));
        rows.add(row("optimise.next", best, s -> new Value.Number(s.nextKrone(), 2), true));
        List<Value> heads = new ArrayList<>(heads(horizons));
        heads.add(Value.Word.of("optimise.plan"));
        return new OptimaTable(Statement.of("optimise.by-horizon").with("unit", new Value.MoneyUnit(scale)), heads, rows);
    }

    /** The best split for each attitude to risk, at the scenario's own horizon. */
    static OptimaTable byAttitude(Optima optima, Optimum last) {
        List<OptimumSplit> best = last.splits();
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < optima.scenario().activities().size(); k++) {
            int activity = k;
            rows.add(new Row(name(optima.scenario().activities().get(k)),
                    best.stream().<Value>map(s -> share(s, activity)).toList()));
            rows.add(row("optimise.alike", best, s -> range(s.flat().get(activity)), false));
        }
        MoneyScale scale = Digits.justified(scale(last), P10_ERROR * error(optima));
        rows.add(row("optimise.value", best, s -> value(s.objective(), s.value(), scale), false));
        rows.add(row("optimise.planned", best, s -> value(s.objective(), s.planned(), scale), false));
        MoneyScale gains = gains(scale, best.stream().filter(s -> s.objective() != Objective.CHANCE)
                .map(OptimumSplit::gain));
        rows.add(row("optimise.gain", best, s -> s.objective() == Objective.CHANCE
                ? new Value.PercentagePoints(s.gain().gain(), 1) : new Value.AmountEffect(s.gain().gain(), gains), false));
        rows.add(row("optimise.half-width", best, s -> s.objective() == Objective.CHANCE
                ? points(s.gain()) : halfWidth(s.gain(), gains), false));
        rows.add(row("optimise.better", best, s -> Value.Word.of(s.gain().isTold() ? "optimise.yes"
                : s.gain().isLoss() ? "optimise.no" : "optimise.unclear"), false));
        return new OptimaTable(Statement.of("optimise.by-attitude").with("months", new Value.Months(last.months()))
                .with("unit", new Value.MoneyUnit(scale)),
                best.stream().<Value>map(s -> Value.Word.of("optimise.for." + Keys.of(s.objective()))).toList(), rows);
    }

    /** The best amount, split as planned. */
    static OptimaTable amounts(Optima optima) {
        List<Optimum> horizons = optima.byHorizon();
        List<OptimumAmount> mean = horizons.stream().map(o -> o.amounts().get(0)).toList();
        List<OptimumAmount> cautious = horizons.stream().map(o -> o.amounts().get(1)).toList();
        MoneyScale scale = scale(optima);
        MoneyScale budgets = budgets(optima);
        MoneyScale gains = gains(scale, mean.stream().map(OptimumAmount::gain));
        List<Row> rows = List.of(
                row("optimise.planned-money", horizons, o -> new Value.Amount(o.money(), budgets), false),
                row("optimise.next-planned", horizons, o -> new Value.Number(o.nextKrone(), 2), false),
                row("optimise.best-mean", mean, a -> new Value.Amount(a.money(), budgets), false),
                row("optimise.alike", horizons, o -> new Value.Word(Statement.of("optimise.range")
                        .with("from", new Value.Amount(o.amounts().get(0).flat().from() * o.money(), budgets))
                        .with("to", new Value.Amount(o.amounts().get(0).flat().to() * o.money(), budgets))), false),
                row("optimise.value", mean, a -> new Value.Amount(a.value(), scale), false),
                row("optimise.gain", mean, a -> new Value.AmountEffect(a.gain().gain(), gains), false),
                row("optimise.half-width", mean, a -> halfWidth(a.gain(), gains), false),
                row("optimise.next", mean, a -> new Value.Number(a.nextKrone(), 2), false),
                row("optimise.best-p10", cautious, a -> new Value.Amount(a.money(), budgets), false),
                row("optimise.best-freely", horizons, o -> new Value.Amount(o.freely().get(0).money(), budgets),
                        false));
        return new OptimaTable(Statement.of("optimise.amounts").with("unit", new Value.MoneyUnit(budgets))
                .with("npv", new Value.MoneyUnit(scale)), heads(horizons), rows);
    }

    /** In the unit of a table: known on the same draws, so to more digits than either mean. */
    private static MoneyScale gains(MoneyScale table, Stream<Gain> gains) {
        return Digits.justified(new MoneyScale(table.unit(), TWO_DECIMALS),
                gains.mapToDouble(Gain::standardError).max().orElse(0));
    }

    /** With a digit more than the gain. */
    private static Value halfWidth(Gain gain, MoneyScale scale) {
        MoneyScale finer = new MoneyScale(scale.unit(), Math.min(scale.decimals() + 1, TWO_DECIMALS));
        return Double.isFinite(gain.halfWidth()) ? new Value.Amount(gain.halfWidth(), finer) : NONE;
    }

    /** Half the interval of a chance. */
    private static Value points(Gain gain) {
        return Double.isFinite(gain.halfWidth()) ? new Value.Number(100 * gain.halfWidth(), 1) : NONE;
    }

    private static List<Value> heads(List<Optimum> horizons) {
        return horizons.stream().<Value>map(o -> new Value.Number(o.months(), 0)).toList();
    }

    private static <T> Row row(String label, List<T> columns, Function<T, Value> cell, boolean endsEmpty) {
        List<Value> cells = new ArrayList<>(columns.stream().map(cell).toList());
        if (endsEmpty) {
            cells.add(NONE);
        }
        return new Row(Value.Word.of(label), List.copyOf(cells));
    }

    private static Value value(Objective objective, double value, MoneyScale scale) {
        return objective == Objective.CHANCE ? new Value.Chance(value) : new Value.Amount(value, scale);
    }

    private static Value share(OptimumSplit split, int activity) {
        return new Value.Percent(split.split().percents().get(activity) / 100.0, 0);
    }

    private static Value range(FlatRegion flat) {
        return new Value.Word(Statement.of("optimise.range").with("from", new Value.Number(100 * flat.from(), 0))
                .with("to", new Value.Number(100 * flat.to(), 0)));
    }

    private static Value name(Activity activity) {
        return new Value.Text(activity.label().isBlank() ? activity.name() : activity.label());
    }
}
