package no.brobygger.report.page.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.brobygger.decision.stress.Hardship;
import no.brobygger.decision.stress.StressTest;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Scenario;

/**
 * The risks that the scenario names, with what each would do.
 *
 * @param lines one each
 * @param head  names the unit of what each does to NPV; empty where that was not tried or there is no risk
 */
public record RiskRegister(List<Line> lines, List<Statement> head) {

    /**
     * A risk.
     *
     * @param where   the plans that meet it; empty if all do
     * @param when    the months in which it may begin, and how long it lasts
     * @param effects on demand and outcomes, and its cost
     * @param change  of mean NPV if it is sure to occur; empty where that was not tried
     */
    public record Line(Value.Text name, List<Statement> where, Value.Chance probability, List<Statement> when,
                       List<Statement> effects, List<Value> change, Value.Text mitigation, Value.Text owner) {
    }

    static RiskRegister of(Scenario scenario, StressTest stress) {
        MoneyScale scale = StressTable.scale(stress);
        return new RiskRegister(scenario.risks().stream().map(risk -> line(risk, scenario, change(risk, stress, scale))).toList(),
                stress.cases().isEmpty() || scenario.risks().isEmpty() ? List.of() : List.of(Statement.headed("risk.register.change", scale)));
    }

    private static List<Value> change(Risk risk, StressTest stress, MoneyScale scale) {
        if (stress.cases().isEmpty()) {
            return List.of();
        }
        return List.of(stress.cases().stream()
                .filter(c -> c.hardship() == Hardship.OWN_RISK && c.risk().equals(risk.name()))
                .<Value>map(c -> new Value.AmountEffect(c.change(), scale)).findFirst()
                .orElse(Value.Word.of("plans.reference")));
    }

    private static Line line(Risk risk, Scenario scenario, List<Value> change) {
        List<Statement> where = new ArrayList<>();
        scenario.plans().stream().filter(p -> risk.plans().contains(p.name())).map(Labels::brief)
                .forEach(plan -> where.add(Statement.of(where.isEmpty() ? "risk.only" : "risk.only.also").with("plan", plan)));
        return new Line(new Value.Text(risk.name()), List.copyOf(where), new Value.Chance(risk.probability()),
                when(risk, scenario.horizon()), effects(risk), change, new Value.Text(risk.mitigation()),
                new Value.Text(risk.owner()));
    }

    private static List<Statement> when(Risk risk, Horizon horizon) {
        Value from = new Value.Calendar(horizon.month(risk.from()));
        Statement begins = risk.from() == risk.to() ? Statement.of("risk.begins").with("month", from)
                : Statement.of("risk.begins-between").with("from", from)
                        .with("to", new Value.Calendar(horizon.month(risk.to())));
        return List.of(begins, Statement.of("risk.lasts").with("months", new Value.Months(risk.months())));
    }

    private static List<Statement> effects(Risk risk) {
        List<Statement> effects = new ArrayList<>();
        risk.demand().ifPresent(demand -> effects.add(effect("demand", demand)));
        for (Outcome outcome : Outcome.values()) {
            if (risk.effects().containsKey(outcome)) {
                effects.add(effect(outcome.key(), risk.effects().get(outcome)));
            }
        }
        if (risk.cost().median() != 0 || risk.cost().isUncertain()) {
            effects.add(cost(risk.cost()));
        }
        return List.copyOf(effects);
    }

    private static Statement effect(String what, Assumption size) {
        double[] ends = ends(size);
        int decimals = DoubleStream.of(ends).allMatch(e -> Math.abs(e * 100 - Math.rint(e * 100)) < 1e-9) ? 0 : 1;
        return ends(Statement.of("risk.effect." + what), Stream.of(ends[0], ends[1])
                .<Value>map(share -> new Value.PercentEffect(share, decimals)).toList());
    }

    private static Statement cost(Assumption cost) {
        double[] ends = ends(cost);
        MoneyScale scale = MoneyScale.headline(DoubleStream.of(ends));
        return ends(Statement.of("risk.effect.cost"), Stream.of(ends[0], ends[1])
                .<Value>map(amount -> new Value.Money(amount, scale)).toList());
    }

    private static Statement ends(Statement effect, List<Value> ends) {
        Value size = ends.get(0).equals(ends.get(1)) ? ends.get(0) : new Value.Word(Statement.of("risk.ends")
                .with("from", ends.get(0)).with("to", ends.get(1)));
        return effect.with("size", size);
    }

    private static double[] ends(Assumption a) {
        return a.isUncertain() ? new double[] {a.legal().clip(a.distribution().quantile(0.1)),
                a.legal().clip(a.distribution().quantile(0.9))} : new double[] {a.median(), a.median()};
    }
}
