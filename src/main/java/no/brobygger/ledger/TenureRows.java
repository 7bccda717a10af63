package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.ONE;
import static no.brobygger.ledger.Expression.ZERO;
import static no.brobygger.ledger.Expression.call;
import static no.brobygger.ledger.Expression.column;
import static no.brobygger.ledger.Expression.exp;
import static no.brobygger.ledger.Expression.number;
import static no.brobygger.ledger.Expression.product;
import static no.brobygger.ledger.Expression.sum;
import static no.brobygger.ledger.RowList.part;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.scenario.Segment;
import no.brobygger.scenario.Unit;

/**
 * How customers run off, by the months of tenure that they have (model, section 6): the months that they still spend in
 * each year of tenure, what these count discounted, and how many customers of each tenure a plan leaves.
 */
final class TenureRows {
    private final Frame frame;
    private final RateRows rates;
    private final RowList rows;

    TenureRows(Frame frame, RateRows rates, RowList rows) {
        this.frame = frame;
        this.rates = rates;
        this.rows = rows;
    }

    /** Number of the open column of a segment: everyone with so many months of tenure or more. */
    static int open(Segment segment) {
        return Frame.YEAR * (segment.customers().churn().size() - 1);
    }

    /** Key of the row of a plan's customers at the horizon, without that of the segment. */
    static String customers(PlanRows plan) {
        return "customers-of-plan-" + plan.number();
    }

    /** Key of the row of a plan's customers at the end of the months in which it is carried on. */
    static String customersLater(PlanRows plan) {
        return "customers-later-of-plan-" + plan.number();
    }

    /** Key of the row of lifetimes under a plan's conditions. */
    static String following(PlanRows plan) {
        return "following-of-plan-" + plan.number();
    }

    /** Lifetimes in the status quo, the same for every plan. */
    void statusQuo(Segment segment, CalibrationRows.OfSegment today) {
        rows.section(6, "lifetimes", segment.name());
        String s = frame.suffix(segment);
        int years = today.years();
        List<Expression> spent = new ArrayList<>();
        for (int y = 0; y < years; y++) {
            Expression left = frame.inputs().of(frame.scenario().finance().lifetimeMonths()).minus(sum(spent));
            Expression ofYear = y == years - 1 ? left : call(Function.MIN, left, number(Frame.YEAR),
                    number(Frame.YEAR * (y + 1)).minus(column()));
            spent.add(add(segment, "months-" + (y + 1) + s,
                    CalibrationRows.inYear("months-left", y, years), Unit.MONTHS, call(Function.MAX, ofYear, ZERO)).here());
        }
        add(segment, "following" + s, Term.row("following"), Unit.MONTHS,
                LifetimeRows.discountedMonths(times(today, rates.marginFactor()), spent, false));
        List<Expression> discounted = times(today, rates.discount());
        RowId following = add(segment, "following-plain" + s, Term.row("following-plain"), Unit.MONTHS,
                LifetimeRows.discountedMonths(discounted, spent, false));
        List<Expression> powers = new ArrayList<>();
        for (int y = 0; y < years; y++) {
            powers.add(discounted.get(y).power(spent.get(y)));
        }
        RowId last = add(segment, "remaining" + s, Term.row("remaining"), Unit.SHARE,
                product(powers));
        add(segment, "released" + s, Term.row("released"), Unit.NUMBER,
                rates.discount().at(0).times(ONE.plus(following.here()).minus(last.here()))
                        .minus(following.here()).plus(last.here()));
    }

    private static List<Expression> times(CalibrationRows.OfSegment today, RowId factor) {
        return today.stay().stream().map(stay -> stay.at(0).times(factor.at(0))).toList();
    }

    /** The customers that a plan leaves and their lifetimes under its conditions at the horizon. */
    void ofPlan(PlanRows plan, Segment segment, CustomerRows customers, LifetimeRows lifetime) {
        String s = frame.suffix(segment);
        rows.section(6, Term.of("book.section.equity.plan").with("plan", plan.plan().label()), segment.name());
        customersAt(frame.horizon(), customers(plan) + s, segment, customers);
        List<Expression> spent = new ArrayList<>();
        for (int y = 1; y <= lifetime.factors.size(); y++) {
            spent.add(rows.id("months-" + y + s).here());
        }
        add(segment, following(plan) + s, Term.row("following-of-plan"),
                Unit.MONTHS, LifetimeRows.discountedMonths(
                        lifetime.factors.stream().map(f -> f.at(frame.horizon())).toList(), spent, false));
        if (frame.isCarriedOn()) {
            customersAt(frame.last(), customersLater(plan) + s, segment, customers);
        }
    }

    private void customersAt(int month, String key, Segment segment, CustomerRows customers) {
        List<Row.Part> parts = new ArrayList<>();
        for (int y = 0; y < customers.survival.size(); y++) {
            Expression then = number(month).minus(column().minus(number(Frame.YEAR * y)));
            RowId survival = customers.survival.get(y);
            parts.add(part(Frame.YEAR * y, Frame.YEAR * (y + 1) - 1,
                    customers.joining.get(y).lookup(frame.history(), frame.last(), then).times(exp(survival.at(month)
                            .minus(survival.lookup(frame.history(), frame.last(), then))))));
        }
        parts.add(part(open(segment), open(segment), customers.byYear.get(customers.byYear.size() - 1).at(month)));
        rows.add(key, Term.row("customers-by-tenure").with("month", month), Unit.CUSTOMERS, parts.toArray(Row.Part[]::new));
    }

    private RowId add(Segment segment, String key, Term words, Unit unit, Expression formula) {
        return rows.add(key, words, unit, part(0, open(segment), formula));
    }
}
