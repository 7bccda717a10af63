package no.brobygger.report.page.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import no.brobygger.decision.gate.Gate;
import no.brobygger.decision.gate.Gates;
import no.brobygger.decision.gate.Signal;
import no.brobygger.decision.gate.Threshold;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Horizon;

/**
 * The gates with what to look at, and what to do about it: stop, adjust, go on.
 *
 * @param head  names the unit of the money
 * @param gates in their order
 * @param note  how the bounds were found
 */
public record GateReadings(Statement head, List<Row> gates, Statement note) {

    /** Gates from which on each shows one figure only. */
    private static final int MANY = 4;
    private static final int FIGURES = 2;
    /** Of these one says what the other says. */
    private static final Set<Signal> ALIKE = Set.of(Signal.CUSTOMERS, Signal.MARKET_SHARE);

    /**
     * A gate, at the start of its month.
     *
     * @param open    marketing and plan costs from that month on, central case, nominal
     * @param goingOn mean worth of going on against stopping
     * @param chance  that going on pays
     * @param worth   of being able to stop
     * @param lines   figures to look at, the most telling first
     */
    public record Row(Value when, Value open, Value goingOn, Value chance, Value worth, List<Line> lines) {
    }

    /**
     * A figure.
     *
     * @param expected P10 to P90
     * @param stop     bound; nothing if the figure has none
     * @param goOn     bound; nothing if the figure has none
     * @param whatever what to do whatever the figure says; empty if it decides
     */
    public record Line(Statement figure, Statement expected, Value stop, Value goOn, List<Statement> whatever) {
    }

    /** The gates, where any is worked out. */
    static Optional<GateReadings> of(Gates gates, Horizon horizon) {
        if (gates.gates().isEmpty()) {
            return Optional.empty();
        }
        MoneyScale scale = MoneyScale.headline(gates.gates().stream()
                .flatMapToDouble(g -> DoubleStream.of(g.open(), g.goingOn())));
        MoneyScale rounded = new MoneyScale(scale.unit(), Math.min(scale.decimals(), 1));
        int figures = gates.gates().size() >= MANY ? 1 : FIGURES;
        return Optional.of(new GateReadings(Statement.headed("gate.head", rounded),
                gates.gates().stream().map(g -> row(g, gates.trials(), horizon, rounded, figures)).toList(),
                Statement.of("gate.note").with("trials", new Value.Number(gates.trials(), 0))));
    }

    private static Row row(Gate gate, int trials, Horizon horizon, MoneyScale scale, int figures) {
        boolean certain = gate.worth() > 2 * gate.worthError();
        return new Row(new Value.Calendar(horizon.month(gate.month())), new Value.Amount(gate.open(), scale),
                new Value.Amount(gate.goingOn(), scale), new Value.Chance(gate.chance()),
                new Value.Amount(certain ? gate.worth() : 0, scale),
                telling(gate, gate.advice() == Gate.Advice.WATCH ? figures : 1).stream().map(t -> line(gate, t, trials)).toList());
    }

    private static List<Threshold> telling(Gate gate, int figures) {
        List<Threshold> told = new ArrayList<>();
        for (Threshold threshold : gate.thresholds()) {
            boolean again = ALIKE.contains(threshold.signal())
                    && told.stream().anyMatch(t -> ALIKE.contains(t.signal()));
            if (told.size() < figures && !again) {
                told.add(threshold);
            }
        }
        return told;
    }

    private static Line line(Gate gate, Threshold t, int trials) {
        double error = Digits.error(t.p10(), t.p90(), trials);
        MoneyScale scale = Digits.justified(MoneyScale.headline(DoubleStream.of(t.p10(), t.p90())), error);
        Statement figure = Statement.of("gate.figure." + t.signal().key());
        Statement named = t.signal() == Signal.CONTRIBUTION ? figure.with("unit", new Value.MoneyUnit(scale)) : figure;
        Statement expected = Statement.of("follow-up.range").with("p10", value(t.signal(), t.p10(), error, scale))
                .with("p90", value(t.signal(), t.p90(), error, scale));
        return new Line(named, expected, bound(t, t.stop(), !t.rising(), error, scale),
                bound(t, t.goOn(), t.rising(), error, scale),
                gate.advice() == Gate.Advice.WATCH ? List.of() : List.of(Statement.of("gate.whatever." + gate.advice().key())));
    }

    /** A bound with the side of it that is meant. */
    private static Value bound(Threshold t, double bound, boolean above, double error, MoneyScale scale) {
        return Double.isNaN(bound) ? Value.Word.of("plans.reference")
                : new Value.Word(Statement.of(above ? "gate.above" : "gate.below")
                        .with("value", value(t.signal(), bound, error, scale)));
    }

    private static Value value(Signal signal, double number, double error, MoneyScale scale) {
        return switch (signal) {
            case CONTRIBUTION -> new Value.Amount(number, scale);
            case MARKET_SHARE -> new Value.Percent(number, Digits.decimals(2, 100 * error));
            case CUSTOMERS, NEW_CUSTOMERS -> new Value.Number(number, Digits.decimals(0, error));
            case ATTRACTIVENESS -> new Value.Number(number, Digits.decimals(1, error));
        };
    }
}
