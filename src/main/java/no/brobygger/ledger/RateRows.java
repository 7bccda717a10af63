package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.ONE;
import static no.brobygger.ledger.Expression.number;

import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Unit;

/**
 * Rates a month, and what today's spend is.
 *
 * @param discountRate  dm
 * @param discount      1 / (1 + dm)
 * @param marginFactor  growth of the margin over discount
 * @param workingCapital as a share of the revenue of a month
 * @param spend         on all activities, today
 */
record RateRows(RowId discountRate, RowId discount, RowId marginFactor, RowId workingCapital, RowId spend) {

    static RateRows write(Frame frame, RowList rows) {
        Finance finance = frame.scenario().finance();
        Inputs in = frame.inputs();
        rows.section(5, "rates", "");
        RowId rate = rows.add("discount-rate", "", Unit.SHARE,
                Frame.monthly(ONE.plus(in.of(finance.discountRate()))).minus(ONE));
        RowId discount = rows.add("discount", "", Unit.NUMBER,
                ONE.over(Frame.monthly(ONE.plus(in.of(finance.discountRate())))));
        RowId margin = rows.add("margin-factor", "", Unit.NUMBER,
                Frame.monthly(ONE.plus(in.of(finance.lifetimeGrowth()))).times(discount.here()));
        RowId capital = rows.add("capital-share", "", Unit.SHARE,
                in.of(finance.receivableDays()).times(number(12)).over(number(365)));
        RowId spend = rows.add("spend-today", "", Unit.MONEY, Expression.sum(
                frame.scenario().activities().stream().map(Activity::currentSpend).map(in::of).toList())
                .over(number(Frame.YEAR)));
        return new RateRows(rate, discount, margin, capital, spend);
    }
}
