package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.ONE;
import static no.brobygger.ledger.Expression.ZERO;
import static no.brobygger.ledger.Expression.call;
import static no.brobygger.ledger.Expression.column;
import static no.brobygger.ledger.Expression.number;
import static no.brobygger.ledger.Expression.sum;
import static no.brobygger.ledger.Expression.when;
import static no.brobygger.ledger.RowList.part;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.SpendSchedule;
import no.brobygger.scenario.Unit;

/** From the spend of a plan to marketing pressure (model, section 1). */
final class PressureRows {
    private final Frame frame;
    private final Plan plan;
    private final MarketRows market;
    private final RowList rows;
    private final Map<String, RowId> changes = new LinkedHashMap<>();
    /** Spend on all activities. */
    final RowId marketing;

    PressureRows(Frame frame, Plan plan, ResponseRows responses, MarketRows market, RowList rows) {
        this.frame = frame;
        this.plan = plan;
        this.market = market;
        this.rows = rows;
        for (Activity activity : frame.scenario().activities()) {
            changes.put(activity.name(), write(activity, responses.of(activity)));
        }
        rows.section(1, "spend", "");
        marketing = rows.add("marketing", Term.line("marketing"), Unit.MONEY, sum(
                frame.scenario().activities().stream().map(a -> rows.id("spend." + a.name()).here()).toList()));
    }

    /** Δz: what the response is above that of today. */
    RowId change(Activity activity) {
        return changes.get(activity.name());
    }

    private RowId write(Activity a, ResponseRows.OfActivity today) {
        Inputs in = frame.inputs();
        String key = "." + a.name();
        rows.section(1, "pressure", a.label());
        RowId spend = spend(a);
        RowId quality = quality(a, spend);
        RowId pressure = rows.add("pressure", key,
                Unit.NUMBER, spend.here().times(quality.here())
                        .over(ONE.plus(in.of(a.mediaInflation())).power(MarketRows.years(-1)))
                        .over(in.of(a.referenceSpend()).over(number(Frame.YEAR))));
        Expression delay = in.of(a.delay());
        RowId stock = rows.id("stock" + key);
        rows.add("stock", key, Unit.NUMBER, part(0, 0, today.pressure().at(0)),
                part(1, frame.last(), ONE.minus(today.carryOver().at(0)).times(
                        when(column().is(Operator.GREATER, delay), pressure.lookup(1, frame.last(), column().minus(delay)),
                                today.pressure().at(0))).plus(today.carryOver().at(0).times(stock.before(1)))));
        return rows.add("response-change", key, Unit.NUMBER,
                ResponseRows.hill(stock.here(), in.of(a.shape()), today.saturation().at(0))
                        .minus(today.response().at(0)));
    }

    /** An input row; after the horizon the baseline's last twelve months, repeated. */
    private RowId spend(Activity a) {
        String key = "spend." + a.name();
        double[] amounts = SpendSchedule.of(plan, a.name(), frame.scenario().horizon());
        return rows.add("spend", "." + a.name(), Unit.MONEY, carriedOn(key,
                new Expression.Given("plans." + plan.name(), Arrays.stream(amounts).boxed().toList(), 1)));
    }

    /** φ: what a year spends above today's is of the new work's effectiveness. */
    private RowId quality(Activity a, RowId spend) {
        String key = "." + a.name();
        int horizon = frame.horizon();
        RowId year = rows.add("year-spend", key, Unit.MONEY, part(1, horizon,
                call(Function.SUMIF, market.budgetYear.across(1, horizon), market.budgetYear.here(),
                        spend.across(1, horizon))));
        Expression asToday = market.monthsInYear.here().times(
                frame.inputs().of(a.currentSpend()).over(number(Frame.YEAR)));
        Expression quality = call(Function.MIN, year.here(), asToday).plus(frame.inputs().of(a.effectiveness())
                .times(call(Function.MAX, ZERO, year.here().minus(asToday)))).over(year.here());
        return rows.add("quality", key, Unit.NUMBER,
                carriedOn("quality" + key, when(year.here().is(Operator.GREATER, ZERO), quality, ZERO)));
    }

    private Row.Part[] carriedOn(String key, Expression withinHorizon) {
        Row.Part own = part(1, frame.horizon(), withinHorizon);
        int period = Math.min(Frame.YEAR, frame.horizon());
        return frame.isCarriedOn() ? new Row.Part[] {own, part(frame.horizon() + 1, frame.last(),
                frame.baseline(key).before(period))} : new Row.Part[] {own};
    }
}
