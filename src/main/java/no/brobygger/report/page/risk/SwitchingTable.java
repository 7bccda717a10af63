package no.brobygger.report.page.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import no.brobygger.decision.crosscheck.ImpliedElasticity;
import no.brobygger.decision.sensitivity.Sensitivity;
import no.brobygger.decision.sensitivity.SwitchingValue.Reason;
import no.brobygger.decision.sensitivity.SwitchingValue;
import no.brobygger.report.page.evidence.AssumptionRow;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;

/**
 * The value of an input at which the NPV of the central case is 0, all others at their medians: the nearest first.
 *
 * @param title names NPV
 * @param lines an input each
 * @param notes what the elasticities are measured by, and of what there is no such value
 */
public record SwitchingTable(Statement title, List<Line> lines, List<Statement> notes) {
    /** Beyond these an input lies outside what is believed of it. */
    private static final double LOWEST = 0.005;
    private static final double HIGHEST = 0.995;

    /**
     * An input.
     *
     * @param median  the value of the central case
     * @param value   at which NPV is 0
     * @param where   that lies in the input's own distribution; how far from the value where it is one number
     * @param horizon advertising elasticity of sales at the end of the horizon that the value implies; empty where the
     *                input does not say how much marketing does
     * @param longRun the same after 120 months
     */
    public record Line(Statement name, Value median, Value value, Statement where, Value horizon, Value longRun) {
    }

    /** The {@code most} values that are reached first. */
    public static SwitchingTable of(Sensitivity sensitivity, int most) {
        List<SwitchingValue> found = sensitivity.switching().stream().filter(s -> s.reason() == Reason.FOUND).toList();
        return new SwitchingTable(Statement.of("sensitivity.switching").with("npv", new Value.Money(sensitivity.central(),
                        MoneyScale.headline(DoubleStream.of(sensitivity.central())))),
                found.stream().limit(most).map(SwitchingTable::line).toList(), notes(sensitivity, found.size(), most));
    }

    /** The same with the first of the notes only. */
    SwitchingTable briefly() {
        return new SwitchingTable(title, lines, notes.subList(0, 1));
    }

    private static Line line(SwitchingValue switching) {
        Assumption input = switching.input().assumption();
        List<Value> written = AssumptionRow.written(input, input.median(), switching.value().getAsDouble());
        return new Line(InputNames.of(switching.input()), written.get(0), written.get(1), where(switching),
                elasticity(switching.implied().map(ImpliedElasticity::atHorizon).orElse(Double.NaN)),
                elasticity(switching.implied().map(ImpliedElasticity::longRun).orElse(Double.NaN)));
    }

    private static Value elasticity(double elasticity) {
        return Double.isNaN(elasticity) ? new Value.Nothing() : new Value.Number(elasticity, 2);
    }

    static Statement where(SwitchingValue switching) {
        double p = switching.probability();
        if (Double.isNaN(p)) {
            double median = switching.input().assumption().median();
            return median == 0 ? Statement.of("sensitivity.where.from-zero") : Statement.of("sensitivity.where.change")
                    .with("change", new Value.PercentEffect(switching.value().getAsDouble() / median - 1, 0));
        }
        return p < LOWEST ? Statement.of("sensitivity.where.below") : p > HIGHEST ? Statement.of("sensitivity.where.above")
                : Statement.of("sensitivity.where.percentile").with("percentile", new Value.Number(100 * p, 0));
    }

    private static List<Statement> notes(Sensitivity sensitivity, int found, int most) {
        List<Statement> notes = new ArrayList<>();
        notes.add(Statement.of("sensitivity.elasticity")
                .with("horizon", new Value.Number(sensitivity.implied().atHorizon(), 2))
                .with("long-run", new Value.Number(sensitivity.implied().longRun(), 2))
                .with("published", new Value.Number(ImpliedElasticity.PUBLISHED_MEAN, 2))
                .with("recommended", new Value.Number(ImpliedElasticity.RECOMMENDED.central(), 2))
                .with("sceptics", new Value.Number(ImpliedElasticity.SCEPTICS_MEAN, 2)));
        long without = sensitivity.switching().stream().filter(s -> s.reason() == Reason.WITHOUT_EFFECT).count();
        long never = sensitivity.switching().size() - found - without;
        if (found > most) {
            notes.add(Statement.of("sensitivity.switching.more").with("count", new Value.Number(found - most, 0)));
        }
        if (never > 0) {
            notes.add(Statement.of("sensitivity.switching.never").with("count", new Value.Number(never, 0)));
        }
        if (without > 0) {
            notes.add(Statement.of("sensitivity.switching.without").with("count", new Value.Number(without, 0)));
        }
        return List.copyOf(notes);
    }
}
