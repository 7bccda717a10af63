package no.brobygger.report.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import no.brobygger.analysis.Measure;
import no.brobygger.decision.comparison.Comparison;
import no.brobygger.decision.comparison.Step;
import no.brobygger.decision.comparison.Why;
import no.brobygger.report.page.evidence.AssumptionRow;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Scenario;

/**
 * Why one plan's NPV is another than the first one's: steps that add up, central case.
 *
 * @param title names the two and the unit
 * @param from  NPV of the first
 * @param to    NPV of the other
 * @param scale of the amounts
 */
public record Reasons(Statement title, Value.Text first, Value.Text other, double from, double to, List<Line> steps,
                      MoneyScale scale) {

    /**
     * A step.
     *
     * @param what   is taken over from the other
     * @param change of the input, from … to …; empty where the step is none
     * @param amount by which NPV moves
     * @param shown  the same with its sign, in the unit of the title
     */
    public record Line(Statement what, List<Statement> change, double amount, Value shown) {
    }

    /** Of the plan with the highest NPV besides the first one; none where nothing differs. */
    public static Optional<Reasons> of(Comparison comparison, ContestantNames names) {
        int other = IntStream.range(1, comparison.contestants().size()).boxed()
                .max((a, b) -> Double.compare(npv(comparison, a), npv(comparison, b))).orElseThrow();
        Why why = comparison.whys().get(other - 1);
        if (why.steps().isEmpty()) {
            return Optional.empty();
        }
        MoneyScale scale = MoneyScale.of(DoubleStream.concat(DoubleStream.of(why.from(), why.to()),
                why.steps().stream().mapToDouble(Step::amount)));
        Scenario scenario = comparison.contestants().get(0).scenario();
        return Optional.of(new Reasons(Statement.of("compare.why").with("first", names.of(0))
                .with("other", names.of(other)).with("unit", new Value.MoneyUnit(scale)), names.of(0), names.of(other),
                why.from(), why.to(), why.steps().stream().map(step -> line(step, scenario, scale)).toList(), scale));
    }

    private static double npv(Comparison comparison, int contestant) {
        return comparison.contestants().get(contestant).result().summary(Measure.NPV).mean();
    }

    private static Line line(Step step, Scenario scenario, MoneyScale scale) {
        Statement what = Statement.of("compare.step." + Keys.of(step.kind()));
        return new Line(switch (step.kind()) {
            case SPEND, USUAL_SPEND -> what.with("activity", new Value.Text(label(step.subject(), scenario)));
            case INPUT -> what.with("path", new Value.Text(step.subject()));
            case COSTS, USUAL_COSTS, RISKS, REST -> what;
        }, step.input().map(Reasons::change).stream().toList(), step.amount(),
                new Value.Difference(step.amount() / scale.unit().size(), scale.decimals()));
    }

    private static String label(String activity, Scenario scenario) {
        return scenario.activities().stream().filter(a -> a.name().equals(activity)).map(Activity::label)
                .filter(l -> !l.isBlank()).findFirst().orElse(activity);
    }

    private static Statement change(Step.Input input) {
        AssumptionRow from = AssumptionRow.of(input.from(), Optional.empty());
        AssumptionRow to = AssumptionRow.of(input.to(), Optional.empty());
        return Statement.of("compare.from-to").with("from", from.median()).with("to", to.median());
    }
}
