package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.ONE;
import static no.brobygger.ledger.Expression.ZERO;
import static no.brobygger.ledger.Expression.call;
import static no.brobygger.ledger.Expression.column;
import static no.brobygger.ledger.Expression.exp;
import static no.brobygger.ledger.Expression.number;
import static no.brobygger.ledger.Expression.sum;
import static no.brobygger.ledger.RowList.part;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Segment;
import no.brobygger.scenario.Unit;

/**
 * The customers of one segment under one plan (model, section 4). They are kept by year of tenure. Whoever came to the
 * start of a year with others twelve months ago moves on with the share of them that is still there; that share is
 * {@code e^(s_t − s_(t−12))}, s the sum of ln(stay) over the months of the plan. It is what keeping them by month of
 * tenure comes to.
 */
final class CustomerRows {
    private final Frame frame;
    private final Segment segment;
    private final CalibrationRows.OfSegment today;
    private final MarketRows.OfSegment market;
    private final EffectRows effects;
    private final RowList rows;
    private final String s;
    private final int years;
    /** By listed year of tenure but the last: sum of ln(stay) since the start. */
    final List<RowId> survival = new ArrayList<>();
    /** By year of tenure: those who reach its start at the end of the month. */
    final List<RowId> joining = new ArrayList<>();
    /** By year of tenure. */
    final List<RowId> byYear = new ArrayList<>();
    final RowId won;
    final RowId count;
    final RowId lost;

    CustomerRows(Frame frame, Segment segment, CalibrationRows.OfSegment today, MarketRows.OfSegment market,
                 EffectRows effects, RowList rows) {
        this.frame = frame;
        this.segment = segment;
        this.today = today;
        this.market = market;
        this.effects = effects;
        this.rows = rows;
        s = frame.suffix(segment);
        years = today.years();
        won = rows.id("new" + s);
        count = rows.id("customers" + s);
        rows.section(4, "customers", segment.name());
        List<RowId> stay = stay();
        Expression survivors = survivors(stay);
        won(survivors);
        lost = rows.add("lost", s, Unit.CUSTOMERS, part(1, frame.horizon(),
                count.before(1).minus(survivors)));
        tenure(stay);
        if (years > 1) {
            rows.add("customers", s, Unit.CUSTOMERS, part(0, frame.last(),
                    sum(byYear.stream().map(RowId::here).toList())));
        }
    }

    /** With one year of churn the customers of that year are all of them. */
    private RowId customers(int year) {
        return years == 1 ? count : rows.id("customers-" + (year + 1) + s);
    }

    private List<RowId> stay() {
        List<RowId> stay = new ArrayList<>();
        for (int y = 0; y < years; y++) {
            stay.add(rows.add("stay-" + (y + 1) + s, CalibrationRows.inYear("stay", y, years), Unit.SHARE, stayUnder(y,
                    effects.total(Outcome.CHURN))));
        }
        return stay;
    }

    /** 1 − shift(hazard, L). */
    private Expression stayUnder(int year, Expression effect) {
        return effect.equals(ZERO) ? today.stay().get(year).at(0)
                : ONE.over(ONE.plus(today.odds().get(year).at(0).times(exp(effect))));
    }

    /** The same without the risks: the conditions of customer lifetime value. */
    Expression stayWithoutRisks(int year) {
        return effects.isAtRisk(Outcome.CHURN) ? stayUnder(year, effects.marketing(Outcome.CHURN))
                : rows.id("stay-" + (year + 1) + s).here();
    }

    private Expression survivors(List<RowId> stay) {
        List<Expression> survivors = new ArrayList<>();
        for (int y = 0; y < years; y++) {
            survivors.add(customers(y).before(1).times(stay.get(y).here()));
        }
        return rows.add("survivors", s, Unit.CUSTOMERS, sum(survivors)).here();
    }

    /** pool, N. */
    private void won(Expression survivors) {
        Expression marketBefore = market.market().before(1);
        RowId rest = rows.add("not-customers", s, Unit.SHARE,
                ONE.minus(count.before(1).over(marketBefore)));
        RowId pool = rows.add("pool", s, Unit.CUSTOMERS, market.season().here()
                .times(effects.demand).times(CalibrationRows.pool(today.rivalChurn().at(0), marketBefore, count.before(1),
                        market.market().here().minus(marketBefore), rest.here())));
        Expression odds = exp(effects.total(Outcome.NEW_CUSTOMERS));
        RowId chosen = rows.add("chosen", s, Unit.SHARE,
                odds.over(today.oddsAgainst().at(0).plus(odds)));
        RowId referred = rows.add("referred", s, Unit.CUSTOMERS,
                frame.inputs().of(segment.customers().referral()).over(number(Frame.YEAR))
                        .times(exp(effects.total(Outcome.REFERRAL))).times(count.before(1)).times(rest.here()));
        rows.add("new", s, Unit.CUSTOMERS, call(Function.MAX, ZERO,
                call(Function.MIN, chosen.here().times(pool.here()).plus(referred.here()),
                        market.market().here().minus(survivors))));
    }

    /** Who stays, moves on and joins, by year of tenure. */
    private void tenure(List<RowId> stay) {
        for (int y = 0; y < years; y++) {
            String key = "-" + (y + 1) + s;
            joining.add(y == 0 ? joiningFirst() : rows.add("joining" + key,
                    CalibrationRows.ofYear("joining", y), Unit.CUSTOMERS, history(today.joining().get(y).at(0)),
                    part(1, frame.last(), joining.get(y - 1).before(Frame.YEAR).times(exp(survival.get(y - 1).here()
                            .minus(survival.get(y - 1).before(Frame.YEAR)))))));
            if (y < years - 1) {
                survival.add(survival(y, stay.get(y)));
            }
        }
        for (int y = 0; y < years; y++) {
            RowId own = customers(y);
            Expression kept = own.before(1).times(stay.get(y).here()).plus(joining.get(y).here());
            byYear.add(rows.add(own.key(), CalibrationRows.inYear("customers", y, years), Unit.CUSTOMERS, part(0, 0,
                    today.customers().get(y).at(0)), part(1, frame.last(),
                            y == years - 1 ? kept : kept.minus(joining.get(y + 1).here()))));
        }
    }

    private RowId joiningFirst() {
        return years == 1 ? won : rows.add("joining-1" + s, CalibrationRows.ofYear("joining", 0), Unit.CUSTOMERS,
                history(today.joining().get(0).at(0)), part(1, frame.last(), won.here()));
    }

    private RowId survival(int year, RowId stay) {
        String key = "survival-" + (year + 1) + s;
        return rows.add(key, CalibrationRows.inYear("survival", year, years), Unit.NUMBER,
                history(column().times(call(Function.LN, today.stay().get(year).at(0)))),
                part(1, frame.last(), rows.id(key).before(1).plus(call(Function.LN, stay.here()))));
    }

    private Row.Part history(Expression formula) {
        return part(frame.history(), 0, formula);
    }
}
