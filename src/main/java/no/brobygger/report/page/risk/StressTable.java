package no.brobygger.report.page.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.decision.stress.Hardship;
import no.brobygger.decision.stress.LeftOut;
import no.brobygger.decision.stress.StressCase;
import no.brobygger.decision.stress.StressTest;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * What becomes of the proposal where one thing goes wrong. The scenario's own risks stand in the register.
 *
 * @param title names the unit
 * @param rows  as expected first
 * @param notes what the cases are
 */
public record StressTable(Statement title, List<Row> rows, List<Statement> notes) {

    /** A case: NPV of the central case, mean NPV, its change, probability of loss. */
    public record Row(Statement name, List<Value> cells, boolean without) {
    }

    /** The table, where anything was tried. */
    static Optional<StressTable> of(Analysis analysis, StressTest stress) {
        if (stress.cases().isEmpty()) {
            return Optional.empty();
        }
        MoneyScale scale = scale(stress);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Statement.of("stress.without"), List.of(new Value.Amount(stress.central(), scale),
                new Value.Amount(stress.mean(), scale), new Value.Nothing(), new Value.Chance(stress.loss())), true));
        stress.cases().stream().filter(c -> c.hardship() != Hardship.OWN_RISK).forEach(c -> rows.add(row(c, scale)));
        return Optional.of(new StressTable(Statement.headed("stress.title", scale), List.copyOf(rows),
                notes(analysis, stress)));
    }

    /** Of NPV under stress, without the digits that hardly any of the trials knows. */
    static MoneyScale scale(StressTest stress) {
        MoneyScale scale = MoneyScale.headline(DoubleStream.concat(DoubleStream.of(stress.central(), stress.mean()),
                stress.cases().stream().flatMapToDouble(c -> DoubleStream.of(c.central(), c.mean()))));
        return new MoneyScale(scale.unit(), Math.min(scale.decimals(), 1));
    }

    private static Row row(StressCase c, MoneyScale scale) {
        return new Row(Statement.of("stress." + c.hardship().key()), List.of(new Value.Amount(c.central(), scale),
                new Value.Amount(c.mean(), scale), new Value.AmountEffect(c.change(), scale), new Value.Chance(c.loss())),
                false);
    }

    private static List<Statement> notes(Analysis analysis, StressTest stress) {
        List<Statement> notes = new ArrayList<>();
        notes.add(Statement.of("stress.note").with("trials", new Value.Number(stress.trials(), 0)));
        stress.cases().stream().filter(c -> c.hardship() == Hardship.PRICE_WAR).findFirst()
                .ifPresent(c -> notes.add(Statement.of("stress.note.price-war")
                        .with("from", new Value.Calendar(analysis.scenario().horizon().month(c.from())))));
        stress.leftOut().stream().filter(l -> l.hardship() != Hardship.OWN_RISK).forEach(l -> notes.add(leftOut(l)));
        return List.copyOf(notes);
    }

    private static Statement leftOut(LeftOut left) {
        return Statement.of("stress.left-out." + Keys.of(left.reason()));
    }
}
