package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.ONE;
import static no.brobygger.ledger.Expression.call;
import static no.brobygger.ledger.Expression.number;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Lift;
import no.brobygger.scenario.MediatingIndex;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Unit;

/**
 * How outcomes answer to activities, indices and risks: what follows from the inputs alone (model, sections 1–3).
 */
final class ResponseRows {
    private final Frame frame;
    private final RowList rows;
    private final Map<String, OfActivity> activities = new LinkedHashMap<>();
    private final Map<String, Map<Outcome, RowId>> indices = new LinkedHashMap<>();
    private final Map<String, Map<Outcome, RowId>> risks = new LinkedHashMap<>();

    /**
     * How an activity works.
     *
     * @param carryOver  λ
     * @param pressure   a_0
     * @param saturation κ^s
     * @param response   h(a_0)
     * @param logLifts   by outcome
     */
    record OfActivity(RowId carryOver, RowId pressure, RowId saturation, RowId response, Map<Outcome, RowId> logLifts) {
    }

    private ResponseRows(Frame frame, RowList rows) {
        this.frame = frame;
        this.rows = rows;
    }

    static ResponseRows write(Frame frame, RowList rows) {
        ResponseRows response = new ResponseRows(frame, rows);
        frame.scenario().activities().forEach(response::write);
        frame.scenario().indices().forEach(response::write);
        frame.scenario().risks().forEach(response::write);
        return response;
    }

    OfActivity of(Activity activity) {
        return activities.get(activity.name());
    }

    /** Log effect of a point, by outcome. */
    Map<Outcome, RowId> of(MediatingIndex index) {
        return indices.get(index.name());
    }

    /** Log effect while the risk is active, by outcome. */
    Map<Outcome, RowId> of(Risk risk) {
        return risks.get(risk.name());
    }

    private void write(Activity a) {
        String key = "." + a.name();
        rows.section(1, "response", a.label());
        RowId carryOver = rows.add("carry-over", key, Unit.SHARE,
                number(2).power(number(-1).over(in(a.halfLife()))));
        RowId pressure = rows.add("pressure-today", key, Unit.NUMBER,
                in(a.currentSpend()).over(in(a.referenceSpend())));
        RowId saturation = rows.add("saturation", key, Unit.NUMBER,
                in(a.halfSaturation()).power(in(a.shape())));
        RowId response = rows.add("response-today", key, Unit.NUMBER,
                hill(pressure.here(), in(a.shape()), saturation.here()));
        Map<Outcome, RowId> logs = new EnumMap<>(Outcome.class);
        a.lifts().forEach((outcome, lift) -> logs.put(outcome, rows.add("log-lift" + key + "." + outcome.key(),
                on("log-lift", outcome), Unit.NUMBER, log(a, lift))));
        activities.put(a.name(), new OfActivity(carryOver, pressure, saturation, response, logs));
    }

    /** {@code a^s (1+κ^s) / (a^s + κ^s)}. */
    static Expression hill(Expression pressure, Expression shape, Expression saturation) {
        Expression power = pressure.power(shape);
        return power.times(ONE.plus(saturation)).over(power.plus(saturation));
    }

    /** Activities that share a benchmark carry a part of its log each. */
    private Expression log(Activity a, Lift lift) {
        return DefaultSpending.weight(frame, a, lift).times(log(lift.lift()));
    }

    private void write(MediatingIndex index) {
        rows.section(2, "point", index.name());
        Map<Outcome, RowId> logs = new EnumMap<>(Outcome.class);
        index.perPoint().forEach((outcome, share) -> logs.put(outcome, rows.add(
                "log-per-point." + index.name() + "." + outcome.key(), on("log-per-point", outcome),
                Unit.NUMBER, log(share))));
        indices.put(index.name(), logs);
    }

    private void write(Risk risk) {
        rows.section(3, "risk-effect", risk.name());
        Map<Outcome, RowId> logs = new EnumMap<>(Outcome.class);
        risk.effects().forEach((outcome, share) -> logs.put(outcome, rows.add(
                "log-effect." + risk.name() + "." + outcome.key(), on("log-effect", outcome),
                Unit.NUMBER, log(share))));
        risks.put(risk.name(), logs);
    }

    private Expression log(Assumption share) {
        return call(Function.LN, ONE.plus(in(share)));
    }

    private Expression in(Assumption a) {
        return frame.inputs().of(a);
    }

    /** What a row is whose words name the outcome that is moved. */
    static Term on(String row, Outcome outcome) {
        return Term.row(row).with("outcome", Term.of("book.outcome." + outcome.key()));
    }
}
