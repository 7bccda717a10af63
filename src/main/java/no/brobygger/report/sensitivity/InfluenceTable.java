package no.brobygger.report.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import no.brobygger.decision.sensitivity.Driver;
import no.brobygger.decision.sensitivity.Estimate;
import no.brobygger.decision.sensitivity.Influence;
import no.brobygger.decision.sensitivity.Sensitivity;
import no.brobygger.decision.sensitivity.Swing;
import no.brobygger.report.page.risk.InputNames;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * The unknowns that matter, most first.
 *
 * @param unit  of the money
 * @param lines an unknown each; one of several correlated inputs has a line for each of them below its own
 * @param rest  says what is left out; empty where nothing is
 */
public record InfluenceTable(Value.MoneyUnit unit, List<Line> lines, List<Statement> rest) {
    private static final int LINES = 14;
    /** Share of the variance below which an unknown is not worth a line. */
    private static final double LEAST = 0.01;

    /**
     * An unknown or one of its inputs; what does not apply is empty.
     *
     * @param alone part of the variance that it explains alone
     * @param inAll part of the variance in which it has a hand
     * @param low   NPV of the central case with the input at its P10, or without the risk
     * @param high  the same at its P90, or with the risk
     * @param worth the most that a test of it is worth before one of the plans is chosen
     */
    public record Line(Statement name, boolean inside, Value alone, Value inAll, Value low, Value high, Value worth) {
    }

    /** @param error standard error of the mean NPV, below which no digit of a worth is known */
    static InfluenceTable of(Sensitivity sensitivity, double error) {
        MoneyScale scale = MoneyScale.of(sensitivity.tornado().stream()
                .flatMapToDouble(swing -> DoubleStream.of(swing.low(), swing.high())));
        Map<Driver, Swing> swings = new HashMap<>();
        sensitivity.tornado().forEach(swing -> swings.put(swing.driver(), swing));
        List<Influence> shown = sensitivity.influences().stream().filter(i -> i.total().value() >= LEAST)
                .limit(LINES).toList();
        List<Line> lines = new ArrayList<>();
        MoneyScale known = Digits.justified(scale, error);
        shown.forEach(influence -> lines.addAll(lines(influence, swings, scale, known)));
        return new InfluenceTable(new Value.MoneyUnit(scale), List.copyOf(lines),
                rest(sensitivity.influences().subList(shown.size(), sensitivity.influences().size())));
    }

    private static List<Line> lines(Influence influence, Map<Driver, Swing> swings, MoneyScale scale, MoneyScale known) {
        Value alone = share(influence.first());
        Value inAll = share(influence.total());
        Value worth = known.isZero(influence.worth().amongPlans()) ? Value.Word.of("plans.reference")
                : new Value.Amount(influence.worth().amongPlans(), known);
        Value none = new Value.Nothing();
        if (!influence.unknown().isCorrelated()) {
            Swing swing = swings.get(influence.unknown().drivers().get(0));
            return List.of(new Line(InputNames.of(influence.unknown()), false, alone, inAll, new Value.Amount(swing.low(), scale),
                    new Value.Amount(swing.high(), scale), worth));
        }
        List<Line> lines = new ArrayList<>(List.of(
                new Line(InputNames.head(influence.unknown()), false, alone, inAll, none, none, worth)));
        for (Driver driver : influence.unknown().drivers()) {
            Swing swing = swings.get(driver);
            lines.add(new Line(InputNames.of(driver), true, none, none, new Value.Amount(swing.low(), scale),
                    new Value.Amount(swing.high(), scale), none));
        }
        return lines;
    }

    /** In whole per cent, with half the width of its interval rounded up. */
    static Value share(Estimate estimate) {
        return new Value.Word(Statement.of("sensitivity.share").with("share", new Value.Percent(estimate.value(), 0))
                .with("half", new Value.Number(Math.ceil(100 * (estimate.high() - estimate.value())), 0)));
    }

    private static List<Statement> rest(List<Influence> others) {
        return others.isEmpty() ? List.of() : List.of(Statement.of("sensitivity.rest")
                .with("count", new Value.Number(others.size(), 0))
                .with("most", new Value.Percent(others.get(0).total().value(), 1)));
    }
}
