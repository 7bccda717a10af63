package no.brobygger.report.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Summary;
import no.brobygger.decision.comparison.Comparison;
import no.brobygger.decision.comparison.Contestant;
import no.brobygger.report.page.options.Role;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Language;

/**
 * Plans beside each other.
 *
 * @param title    the message
 * @param doubts   what makes the comparison doubtful; empty where nothing does
 * @param columns  the plans by number
 * @param names    of the plans, by number
 * @param measures line by line
 * @param duels    how often the row is worth more than the column
 * @param worth    NPV on one axis
 * @param why      what makes the difference between the two that matter most; empty where there is none
 * @param sources  from which files, with which draws
 */
public record ComparisonReport(Statement title, List<Statement> doubts, String currency, Language language,
                               List<Value> columns, List<Name> names, List<Line> measures, Duels duels,
                               PlanWorth worth, List<Reasons> why, List<Statement> sources) {

    /** A plan's number, name and file. */
    public record Name(Value number, Value.Text plan, Value.Text source) {
    }

    /** A measure, a cell for each plan. */
    public record Line(Statement label, Value unit, List<Value> cells) {
    }

    /**
     * The comparison in the language of the first scenario.
     *
     * @param by      the measure by which the plans are sorted, the best first
     * @param program name and version, as every output names them
     */
    public static ComparisonReport of(Comparison comparison, Measure by, String program) {
        List<Integer> order = order(comparison, by);
        List<Contestant> sorted = order.stream().map(comparison.contestants()::get).toList();
        List<PlanAnalysis> plans = sorted.stream().map(Contestant::result).toList();
        List<Value> numbers = IntStream.rangeClosed(1, plans.size()).<Value>mapToObj(n -> new Value.Number(n, 0)).toList();
        ContestantNames names = new ContestantNames(comparison);
        MoneyScale scale = scale(plans);
        return new ComparisonReport(new ComparisonTitle(comparison, names, scale).title(), doubts(comparison),
                sorted.get(0).scenario().heading().currency(), comparison.contestants().get(0).scenario().language(),
                numbers, IntStream.range(0, plans.size()).mapToObj(i -> new Name(numbers.get(i),
                        names.of(order.get(i)), names.source(order.get(i)))).toList(),
                lines(comparison, order, plans), duels(comparison, order, numbers, names),
                worth(sorted, order, names, scale), Reasons.of(comparison, names).stream().toList(),
                Sources.of(comparison, program));
    }

    private static List<Integer> order(Comparison comparison, Measure by) {
        Comparator<Integer> better = Comparator.comparingDouble(c -> {
            double number = comparison.contestants().get(c).result().headline(by);
            return Double.isNaN(number) ? Double.POSITIVE_INFINITY : by.isBetterIfLess() ? number : -number;
        });
        return IntStream.range(0, comparison.contestants().size()).boxed().sorted(better).toList();
    }

    private static MoneyScale scale(List<PlanAnalysis> plans) {
        List<Summary> npv = plans.stream().map(p -> p.summary(Measure.NPV)).toList();
        return Digits.justified(MoneyScale.headline(npv.stream().flatMapToDouble(
                s -> DoubleStream.of(s.mean(), s.p10(), s.p90()))), Digits.error(npv.stream()));
    }

    private static List<Statement> doubts(Comparison comparison) {
        return comparison.unlike().stream().map(u -> Statement.of("compare.unlike." + Keys.of(u))).toList();
    }

    private static List<Line> lines(Comparison comparison, List<Integer> order, List<PlanAnalysis> plans) {
        List<Line> lines = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            if (plans.stream().anyMatch(p -> Double.isFinite(p.headline(measure)))) {
                MeasureColumn column = new MeasureColumn(measure, plans, scale(plans));
                lines.add(new Line(column.label(), column.unit(), plans.stream().map(column::of).toList()));
            }
            if (measure == Measure.NPV) {
                lines.addAll(spread(comparison, order, plans));
            }
        }
        return List.copyOf(lines);
    }

    /** What stands below NPV: how far it may be off, and how sure it is. */
    private static List<Line> spread(Comparison comparison, List<Integer> order, List<PlanAnalysis> plans) {
        MoneyScale scale = scale(plans);
        Value unit = new Value.MoneyUnit(scale);
        return List.of(
                new Line(Statement.of("compare.npv-p10"), unit, plans.stream().<Value>map(
                        p -> new Value.Amount(p.summary(Measure.NPV).p10(), scale)).toList()),
                new Line(Statement.of("compare.npv-p90"), unit, plans.stream().<Value>map(
                        p -> new Value.Amount(p.summary(Measure.NPV).p90(), scale)).toList()),
                new Line(Statement.of("compare.npv-positive"), new Value.Nothing(), plans.stream().<Value>map(
                        p -> isNothing(p.summary(Measure.NPV)) ? Value.Word.of("plans.reference")
                                : new Value.Chance(p.probabilities().npvPositive())).toList()),
                new Line(Statement.of("compare.best"), new Value.Nothing(), order.stream().<Value>map(
                        c -> new Value.Chance(comparison.best().get(c))).toList()));
    }

    private static Duels duels(Comparison comparison, List<Integer> order, List<Value> numbers, ContestantNames names) {
        List<Duels.Row> rows = new ArrayList<>();
        for (int row = 0; row < order.size(); row++) {
            int one = order.get(row);
            rows.add(new Duels.Row(numbers.get(row), names.of(one), order.stream().map(other -> other == one
                    ? Value.Word.of("plans.reference") : chance(comparison, one, other)).toList()));
        }
        return new Duels(numbers, List.copyOf(rows));
    }

    /** Certain where the two are the same in every trial. */
    private static Value chance(Comparison comparison, int one, int other) {
        return isNothing(comparison.difference(one, other).npv()) ? new Value.Percent(0, 0)
                : new Value.Chance(comparison.beats(one, other));
    }

    private static boolean isNothing(Summary difference) {
        return difference.mean() == 0 && difference.sd() == 0;
    }

    private static PlanWorth worth(List<Contestant> sorted, List<Integer> order, ContestantNames names, MoneyScale scale) {
        return new PlanWorth(Statement.of("compare.worth").with("unit", new Value.MoneyUnit(scale)),
                IntStream.range(0, sorted.size()).mapToObj(i -> new PlanWorth.Entry(names.of(order.get(i)),
                        role(sorted.get(i), i == 0), sorted.get(i).result().summary(Measure.NPV)))
                        .toList(), scale);
    }

    private static Role role(Contestant contestant, boolean best) {
        return contestant.name().equals(contestant.scenario().baseline()) ? Role.BASELINE
                : best ? Role.PROPOSAL : Role.ALTERNATIVE;
    }
}
