package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.ZERO;
import static no.brobygger.ledger.Expression.call;
import static no.brobygger.ledger.Expression.number;
import static no.brobygger.ledger.Expression.undefined;
import static no.brobygger.ledger.Expression.when;

import no.brobygger.analysis.Measure;
import no.brobygger.finance.measure.Undefined;
import no.brobygger.scenario.Firm;
import no.brobygger.scenario.Unit;

/** The measures of every plan but those of rates and paybacks, under their keys (model, section 7). */
final class MeasureRows {
    private final Frame frame;
    private final RateRows rates;
    private final ResidualRows.AtHorizon atHorizon;
    private final ComparisonRows rows;
    private final int horizon;

    MeasureRows(Frame frame, RateRows rates, ResidualRows.AtHorizon atHorizon, ComparisonRows rows) {
        this.frame = frame;
        this.rates = rates;
        this.atHorizon = atHorizon;
        this.rows = rows;
        this.horizon = frame.horizon();
    }

    void write() {
        presentValues();
        netPresentValue();
        returns();
        ownFigures();
        frame.scenario().firm().ifPresent(this::tobinsQ);
    }

    /** The plan's difference in each line of the cash-flow statement, worth today. */
    private void presentValues() {
        rows.section(7, "present", "");
        for (DifferenceRows.Line line : DifferenceRows.Line.values()) {
            rows.add("present." + line.key, line.words("present"), Unit.MONEY,
                    p -> npv(p.id("difference." + line.key), 1, horizon));
        }
    }

    private Expression npv(RowId row, int first, int last) {
        return call(Function.NPV, rates.discountRate().at(0), row.across(first, last));
    }

    private void netPresentValue() {
        rows.section(7, "npv", "");
        measure(Measure.NPV_CASH, Unit.MONEY, p -> {
            Expression sum = ZERO;
            for (DifferenceRows.Line line : DifferenceRows.Line.values()) {
                Expression present = at("present." + line.key, p);
                sum = line.isCost ? sum.minus(present) : sum.plus(present);
            }
            return sum;
        });
        rows.add("residual-difference", "", Unit.MONEY,
                p -> atHorizon.residual().at(p.number()).minus(atHorizon.residual().at(baseline())));
        measure(Measure.RESIDUAL_VALUE, Unit.MONEY,
                p -> at("residual-difference", p).times(discountToToday()));
        measure(Measure.NPV, Unit.MONEY,
                p -> at(Measure.NPV_CASH.key(), p).plus(at(Measure.RESIDUAL_VALUE.key(), p)));
        byMonth(Measure.NPV_BY_MONTH_6, 6);
        byMonth(Measure.NPV_BY_MONTH_12, 12);
        byMonth(Measure.NPV_BY_MONTH_24, 24);
    }

    private void byMonth(Measure measure, int month) {
        measure(measure, Unit.MONEY, p -> month >= horizon
                ? undefined(Undefined.BEYOND_HORIZON) : npv(p.id("difference.cash"), 1, month));
    }

    private int baseline() {
        return frame.scenario().plans().indexOf(frame.scenario().baselinePlan());
    }

    private Expression discountToToday() {
        return new RowId(Ledger.MARKET, "discount-factor").at(horizon);
    }

    private Expression at(String key, PlanRows p) {
        return new RowId(Ledger.COMPARISON, key).at(p.number());
    }

    private void returns() {
        rows.section(7, "put-in", "");
        rows.add("present-invested", "", Unit.MONEY,
                p -> at("present.marketing", p).plus(at("present.plan-costs", p)).plus(at("present.risk-costs", p)));
        rows.add("present-invested-in-all", "", Unit.MONEY,
                p -> npv(p.id("marketing"), 1, horizon).plus(npv(p.id("plan-costs"), 1, horizon))
                        .plus(npv(p.id("risk-costs"), 1, horizon)));
        rows.add("present-return", "", Unit.MONEY,
                p -> at("present.revenue", p).minus(at("present.variable-cost", p))
                        .minus(at("present.acquisition-cost", p)).plus(discountToToday().times(
                                atHorizon.runOffMargin().at(p.number()).minus(atHorizon.runOffMargin().at(baseline())))));
        measure(Measure.RETURN_MULTIPLE, Unit.NUMBER,
                p -> when(at("present-invested", p).is(Operator.AT_MOST,
                                number(0.01).times(at("present-invested-in-all", p))),
                        undefined(Undefined.NO_MORE_PUT_IN),
                        at("present-return", p).over(at("present-invested", p))));
        int months = firstYearMonths();
        measure(Measure.FIRST_YEAR_RESULT, Unit.MONEY, p -> call(Function.SUM, p.id("result").across(1, months))
                .minus(call(Function.SUM, frame.baseline("result").across(1, months))));
    }

    /** Months from the start to the end of the accounting year in which it lies. */
    private int firstYearMonths() {
        int until = Math.floorMod(frame.scenario().finance().yearStarts()
                - frame.scenario().horizon().start().getMonthValue(), Frame.YEAR);
        return Math.min(until == 0 ? Frame.YEAR : until, horizon);
    }

    private void ownFigures() {
        rows.section(7, "own", "");
        measure(Measure.MARKET_SHARE, Unit.SHARE, p -> p.id("share").at(horizon));
        measure(Measure.CUSTOMERS, Unit.CUSTOMERS, p -> p.id("customers").at(horizon));
        measure(Measure.CLV, Unit.MONEY, p -> when(
                p.id("new").at(horizon).is(Operator.GREATER, ZERO), p.id("clv").at(horizon),
                undefined(Undefined.NO_NEW_CUSTOMERS_LAST)));
        measure(Measure.CUSTOMER_EQUITY, Unit.MONEY,
                p -> atHorizon.equity().at(p.number()));
        measure(Measure.ATTRACTIVENESS, Unit.NUMBER,
                p -> p.id("attractiveness").at(horizon));
        measure(Measure.CAC, Unit.MONEY, p -> {
            Expression won = call(Function.SUM, p.id("new").across(1, horizon));
            Expression cost = call(Function.SUM, p.id("marketing").across(1, horizon))
                    .plus(call(Function.SUM, p.id("acquisition-cost").across(1, horizon)));
            return when(won.is(Operator.GREATER, ZERO), cost.over(won), undefined(Undefined.NO_NEW_CUSTOMERS));
        });
    }

    private void tobinsQ(Firm firm) {
        measure(Measure.TOBINS_Q, Unit.NUMBER,
                p -> frame.inputs().of(firm.marketValue()).plus(at(Measure.NPV.key(), p))
                        .over(frame.inputs().of(firm.replacementCost())));
    }

    private RowId measure(Measure measure, Unit unit, java.util.function.Function<PlanRows, Expression> formula) {
        return rows.add(measure.key(), Term.measure(measure), unit, formula);
    }
}
