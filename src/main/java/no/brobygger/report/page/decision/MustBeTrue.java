package no.brobygger.report.page.decision;

import java.util.List;
import java.util.Optional;
import no.brobygger.decision.sensitivity.Sensitivity;
import no.brobygger.decision.sensitivity.SwitchingValue.Reason;
import no.brobygger.decision.sensitivity.SwitchingValue;
import no.brobygger.report.page.evidence.AssumptionRow;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;

/**
 * What must be true for the central case to pay: the bounds that are reached first, each with all else at its median.
 *
 * @param title says whether the bounds hold now
 * @param lines a bound each; one that says so where there is none
 */
public record MustBeTrue(Statement title, List<Statement> lines) {

    private static final int LINES = 3;

    /** Of the proposal's sensitivity; nothing where its central case is worth exactly nothing. */
    static Optional<MustBeTrue> of(Sensitivity sensitivity) {
        double central = sensitivity.central();
        if (central == 0) {
            return Optional.empty();
        }
        List<Statement> lines = sensitivity.switching().stream().filter(s -> s.reason() == Reason.FOUND).limit(LINES)
                .map(s -> line(s, central > 0)).toList();
        String sign = central > 0 ? "holds" : "fails";
        return Optional.of(new MustBeTrue(Statement.of("must.title." + sign),
                lines.isEmpty() ? List.of(Statement.of("must.none." + sign)) : lines));
    }

    private static Statement line(SwitchingValue switching, boolean holds) {
        Assumption input = switching.input().assumption();
        double bound = switching.value().getAsDouble();
        boolean above = holds == bound < input.median();
        List<Value> written = AssumptionRow.written(input, input.median(), bound);
        Statement line = Statement.of("must." + (above ? "above" : "below")
                        + (Double.isNaN(switching.probability()) ? ".certain" : ""))
                .with("input", new Value.Word(InputWords.of(switching.input().places())))
                .with("expected", written.get(0)).with("bound", written.get(1));
        double p = switching.probability();
        return Double.isNaN(p) ? line : line.with("chance", new Value.Chance(above ? 1 - p : p));
    }
}
