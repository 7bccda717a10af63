package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.exp;
import static no.brobygger.ledger.Expression.number;

import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Segment;
import no.brobygger.scenario.Unit;

/** The money of one segment under one plan (model, section 5). */
final class MoneyRows {
    private MoneyRows() {
    }

    static void write(Frame frame, Segment segment, MarketRows.OfSegment market, CustomerRows customers,
                      EffectRows effects, RowList rows) {
        String s = frame.suffix(segment);
        rows.section(5, "money", segment.name());
        Expression mean = rows.add("mean-customers", s, Unit.CUSTOMERS,
                customers.count.before(1).plus(customers.count.here()).over(number(2))).here();
        Expression volume = exp(effects.total(Outcome.VOLUME));
        RowId price = rows.add("price", s, Unit.MONEY, market.listPrice().here()
                .times(exp(effects.total(Outcome.PRICE))).times(volume));
        RowId cost = rows.add("unit-cost", s, Unit.MONEY,
                market.unitCost().here().times(volume));
        RowId revenue = rows.add("revenue" + s, Term.line("revenue"), Unit.MONEY, mean.times(price.here()));
        RowId variable = rows.add("variable-cost" + s, Term.line("variable-cost"), Unit.MONEY, mean.times(cost.here()));
        RowId acquisition = rows.add("acquisition-cost" + s, Term.line("acquisition-cost"), Unit.MONEY,
                customers.won.here().times(market.acquisitionCost().here()));
        rows.add("contribution" + s, Term.line("contribution"), Unit.MONEY,
                revenue.here().minus(variable.here()).minus(acquisition.here()));
    }
}
