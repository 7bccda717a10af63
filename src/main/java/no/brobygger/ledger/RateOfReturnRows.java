package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.ONE;
import static no.brobygger.ledger.Expression.ZERO;
import static no.brobygger.ledger.Expression.call;
import static no.brobygger.ledger.Expression.number;
import static no.brobygger.ledger.Expression.undefined;
import static no.brobygger.ledger.Expression.when;

import java.util.Map;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.finance.measure.Undefined;
import no.brobygger.quantity.Compounding;
import no.brobygger.scenario.Unit;

/** Rates of return, paybacks, peak funding and what the next krone returns (model, section 7). */
final class RateOfReturnRows {
    private final Frame frame;
    private final RateRows rates;
    private final Map<String, CentralCase> cases;
    private final ComparisonRows rows;
    private final int horizon;

    /** @param cases what the engine gives, by plan: the guess for the rate of return, the marginal return */
    RateOfReturnRows(Frame frame, RateRows rates, Map<String, CentralCase> cases, ComparisonRows rows) {
        this.frame = frame;
        this.rates = rates;
        this.cases = cases;
        this.rows = rows;
        this.horizon = frame.horizon();
    }

    void write() {
        rows.section(7, "returns", "");
        rows.add("negligible", "", Unit.MONEY,
                p -> number(1e-9).times(largest(p.id("cash").across(1, horizon), frame.baseline("cash").across(1,
                        horizon))));
        measure(Measure.IRR, Unit.SHARE_PER_YEAR, this::irr);
        measure(Measure.MIRR, Unit.SHARE_PER_YEAR, this::mirr);
        measure(Measure.PAYBACK_MONTHS, Unit.MONTHS,
                p -> payback(p, "cash", "cumulative-cash-difference"));
        measure(Measure.DISCOUNTED_PAYBACK_MONTHS, Unit.MONTHS,
                p -> payback(p, "discounted", "cumulative-discounted-cash-difference"));
        measure(Measure.PEAK_FUNDING, Unit.MONEY, p -> ZERO.minus(call(Function.MIN, ZERO,
                p.id("cumulative-cash-difference").across(1, horizon))));
        rows.add(Measure.MARGINAL_RETURN.key(), Term.of("book.constant").with("words",
                Term.measure(Measure.MARGINAL_RETURN)), Unit.NUMBER,
                p -> constant(cases.get(p.plan().name()).measures().get(Measure.MARGINAL_RETURN)));
    }

    private void measure(Measure measure, Unit unit,
                         java.util.function.Function<PlanRows, Expression> formula) {
        rows.add(measure.key(), Term.measure(measure), unit, formula);
    }

    private static Expression constant(MeasureValue value) {
        return value.isDefined() ? number(value.value()) : undefined(Undefined.of(value.undefinedBecause().orElseThrow()).orElseThrow());
    }

    private static Expression largest(Expression own, Expression baseline) {
        return call(Function.MAX, own, baseline, ZERO.minus(call(Function.MIN, own, baseline)));
    }

    private Expression sign(PlanRows p, String flow) {
        return p.id("first-sign." + flow).at(horizon);
    }

    private Expression negligible(PlanRows p) {
        return new RowId(Ledger.COMPARISON, "negligible").at(p.number());
    }

    private static Expression yearly(Expression monthlyRate) {
        return ONE.plus(monthlyRate).power(number(Frame.YEAR)).minus(ONE);
    }

    /** Whether there is one rate the program has found out; where there is none or several, no formula can say so. */
    private Expression irr(PlanRows p) {
        MeasureValue solved = cases.get(p.plan().name()).measures().get(Measure.IRR);
        return solved.isDefined() ? when(sign(p, "with-residual").is(Operator.AT_LEAST, ZERO),
                undefined(Undefined.FINANCING), call(Function.IFERROR, yearly(call(Function.IRR,
                        p.id("cash-with-residual").across(1, horizon), number(Compounding.monthlyRate(solved.value())))),
                        undefined(Undefined.NO_RATE))) : constant(solved);
    }

    private Expression mirr(PlanRows p) {
        Expression flows = p.id("cash-with-residual").across(0, horizon);
        Expression rate = rates.discountRate().at(0);
        return when(call(Function.MIN, flows).is(Operator.AT_LEAST, ZERO.minus(negligible(p))),
                undefined(Undefined.NO_OUTFLOW), when(call(Function.MAX, flows).is(Operator.AT_MOST, negligible(p)),
                        undefined(Undefined.NO_INFLOW), when(sign(p, "with-residual").is(Operator.GREATER, ZERO),
                                undefined(Undefined.FINANCING), yearly(call(Function.MIRR, flows, rate, rate)))));
    }

    private Expression payback(PlanRows p, String flow, String cumulative) {
        Expression last = call(Function.MAX, p.id("short." + flow).across(1, horizon));
        return when(sign(p, flow).is(Operator.EQUAL, ZERO), ZERO, when(sign(p, flow).is(Operator.GREATER, ZERO),
                undefined(Undefined.NOTHING_PUT_IN), when(p.id(cumulative).at(horizon)
                        .is(Operator.LESS, ZERO.minus(negligible(p))), undefined(Undefined.NEVER), last.plus(ONE))));
    }
}
