package no.brobygger.report.statement;

import java.util.Optional;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.finance.measure.Undefined;

/** Why a measure has no value, as a message. */
public final class Reasons {

    private Reasons() {
    }

    /** The reason as a clause that follows a colon. */
    public static Value of(MeasureValue undefined) {
        return constant(undefined).<Value>map(reason -> new Value.Word(of(reason)))
                .orElseGet(() -> new Value.Text(undefined.undefinedBecause().orElse("")));
    }

    /** The same of a constant. */
    public static Statement of(Undefined reason) {
        return Statement.of("undefined." + Keys.of(reason));
    }

    /** True if a payback does not come within the horizon, false if nothing was put in. */
    public static boolean isNever(MeasureValue payback) {
        return constant(payback).filter(r -> r == Undefined.NEVER).isPresent();
    }

    private static Optional<Undefined> constant(MeasureValue undefined) {
        return undefined.undefinedBecause().flatMap(Undefined::of);
    }
}
