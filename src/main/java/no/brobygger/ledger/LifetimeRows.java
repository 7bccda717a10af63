package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.ONE;
import static no.brobygger.ledger.Expression.ZERO;
import static no.brobygger.ledger.Expression.call;
import static no.brobygger.ledger.Expression.exp;
import static no.brobygger.ledger.Expression.geometricSum;
import static no.brobygger.ledger.Expression.number;
import static no.brobygger.ledger.Expression.sum;
import static no.brobygger.ledger.Expression.when;
import static no.brobygger.ledger.RowList.part;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.analysis.Measure;
import no.brobygger.finance.measure.Undefined;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Segment;
import no.brobygger.scenario.Unit;

/**
 * What a new customer of a segment is worth under the conditions of each month of a plan (model, section 6):
 * {@code m_t · Σ_(j=0..J−1) S_j · q^j}, year of tenure by year of tenure a geometric sum.
 */
final class LifetimeRows {
    /** Margin per customer without risks. */
    final RowId margin;
    /** By year of tenure: probability of staying times growth over discount. */
    final List<RowId> factors = new ArrayList<>();
    /** Value of a new customer. */
    final RowId worth;

    LifetimeRows(Frame frame, Segment segment, MarketRows.OfSegment market, CustomerRows customers, EffectRows effects,
                 RateRows rates, RowList rows) {
        String s = frame.suffix(segment);
        int years = segment.customers().churn().size();
        rows.section(6, "clv", segment.name());
        Expression volume = exp(effects.marketing(Outcome.VOLUME));
        margin = rows.add("margin", s, Unit.MONEY, part(1, frame.horizon(),
                market.listPrice().here().times(exp(effects.marketing(Outcome.PRICE))).times(volume)
                        .minus(market.unitCost().here().times(volume))));
        List<Expression> months = new ArrayList<>();
        for (int y = 0; y < years; y++) {
            factors.add(rows.add("lifetime-factor-" + (y + 1) + s,
                    CalibrationRows.inYear("lifetime-factor", y, years), Unit.NUMBER,
                    part(1, frame.horizon(), customers.stayWithoutRisks(y).times(rates.marginFactor().at(0)))));
            months.add(months(frame, y, years));
        }
        RowId lifetime = rows.add("lifetime", s, Unit.MONTHS,
                part(1, frame.horizon(), discountedMonths(factors.stream().map(RowId::here).toList(), months, true)));
        worth = rows.add("worth", s, Unit.MONEY,
                part(1, frame.horizon(), margin.here().times(lifetime.here())));
    }

    /** Over the segments weighted by the month's new customers; undefined without any. */
    static void total(Frame frame, List<CustomerRows> customers, List<LifetimeRows> lifetimes, RowList rows) {
        Expression won = rows.id("new").here();
        List<Expression> worth = new ArrayList<>();
        for (int s = 0; s < lifetimes.size(); s++) {
            worth.add(customers.get(s).won.here().times(lifetimes.get(s).worth.here()));
        }
        rows.section(6, "clv.all", "");
        rows.add("clv", Term.measure(Measure.CLV), Unit.MONEY, part(1, frame.horizon(),
                when(won.is(Operator.GREATER, ZERO), lifetimes.size() == 1 ? lifetimes.get(0).worth.here()
                        : sum(worth).over(won), Expression.undefined(Undefined.NO_NEW_CUSTOMERS_IN_MONTH))));
    }

    /** Months of a lifetime of J that fall into a year of tenure. */
    private static Expression months(Frame frame, int year, int years) {
        Expression lifetime = frame.inputs().of(frame.scenario().finance().lifetimeMonths());
        Expression left = lifetime.minus(number(Frame.YEAR * year));
        if (year < years - 1) {
            left = call(Function.MIN, left, number(Frame.YEAR));
        }
        return years == 1 ? left : call(Function.MAX, left, ZERO);
    }

    /**
     * {@code Σ_j S_j q^j} of a customer, year of tenure by year of tenure a geometric sum.
     *
     * @param factors q, by year
     * @param months  that are spent in each year
     * @param atOnce  j counts from 0, the first month in full; otherwise from 1
     */
    static Expression discountedMonths(List<Expression> factors, List<Expression> months, boolean atOnce) {
        Expression q = factors.get(0);
        Expression n = months.get(0);
        Expression sum = (atOnce ? ONE : q).times(geometricSum(q, n));
        int years = factors.size();
        return years == 1 ? sum : sum.plus(q.power(n).times(
                discountedMonths(factors.subList(1, years), months.subList(1, years), atOnce)));
    }
}
