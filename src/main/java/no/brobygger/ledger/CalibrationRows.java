package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.ONE;
import static no.brobygger.ledger.Expression.ZERO;
import static no.brobygger.ledger.Expression.call;
import static no.brobygger.ledger.Expression.geometricSum;
import static no.brobygger.ledger.Expression.number;
import static no.brobygger.ledger.Expression.sum;
import static no.brobygger.ledger.Expression.when;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Segment;
import no.brobygger.scenario.Unit;

/** The status quo that today's flows of one segment imply (model, section 4). */
final class CalibrationRows {
    private static final Expression EDGE = number(1e-6);

    private CalibrationRows() {
    }

    /**
     * A segment today.
     *
     * @param stay        monthly, by tenure year
     * @param odds        of leaving in a month, by tenure year
     * @param joining     customers that reached the tenure year in each month of history
     * @param customers   by tenure year
     * @param rivalChurn  monthly
     * @param oddsAgainst (1 − q0) / q0
     */
    record OfSegment(List<RowId> stay, List<RowId> odds, List<RowId> joining, List<RowId> customers, RowId rivalChurn,
                     RowId oddsAgainst) {
        int years() {
            return stay.size();
        }
    }

    static OfSegment write(Frame frame, Segment segment, RowList rows) {
        rows.section(4, "status-quo", segment.name());
        String s = frame.suffix(segment);
        List<RowId> stay = new ArrayList<>();
        List<RowId> odds = new ArrayList<>();
        for (Assumption churn : segment.customers().churn()) {
            int year = stay.size();
            int years = segment.customers().churn().size();
            String key = "-" + (year + 1) + s;
            RowId stays = rows.add("stay" + key, inYear("stay", year, years), Unit.SHARE,
                    Frame.monthly(ONE.minus(frame.inputs().of(churn))));
            stay.add(stays);
            odds.add(rows.add("leaving-odds" + key, inYear("leaving-odds", year, years), Unit.NUMBER,
                    ONE.minus(stays.here()).over(stays.here())));
        }
        List<RowId> joining = new ArrayList<>();
        List<RowId> customers = new ArrayList<>();
        mix(frame, segment, rows, stay, joining, customers);
        RowId rivalChurn = rows.add("rival-churn", s, Unit.SHARE,
                ONE.minus(Frame.monthly(ONE.minus(frame.inputs().of(segment.market().churn())))));
        return new OfSegment(stay, odds, joining, customers, rivalChurn, chosen(frame, segment, rows, rivalChurn));
    }

    /** What a row is, in one year of tenure or from it on; without the year where all years are alike. */
    static Term inYear(String row, int year, int years) {
        Term words = Term.row(row);
        return years == 1 ? words : Term.of(year == years - 1 ? "book.from-year" : "book.in-year").with("words", words)
                .with("number", year + 1);
    }

    /** What a row is whose words name a year of tenure. */
    static Term ofYear(String row, int year) {
        return Term.row(row).with("number", year + 1);
    }

    /** The mix that a constant inflow leaves, scaled to the number of customers. */
    private static void mix(Frame frame, Segment segment, RowList rows, List<RowId> stay, List<RowId> joining,
                            List<RowId> customers) {
        String s = frame.suffix(segment);
        List<RowId> reached = new ArrayList<>();
        List<Expression> months = new ArrayList<>();
        for (int y = 0; y < stay.size(); y++) {
            boolean open = y == stay.size() - 1;
            Expression survival = y == 0 ? ONE
                    : reached.get(y - 1).here().times(stay.get(y - 1).here().power(number(Frame.YEAR)));
            reached.add(rows.add("reached-" + (y + 1) + s, ofYear("reached", y), Unit.SHARE, survival));
            RowId spent = rows.add("months-" + (y + 1) + s, inYear("months", y, stay.size()), Unit.MONTHS,
                    reached.get(y).here().times(open ? ONE.over(ONE.minus(stay.get(y).here()))
                            : geometricSum(stay.get(y).here(), number(Frame.YEAR))));
            months.add(spent.here());
        }
        RowId inflow = rows.add("inflow", s, Unit.CUSTOMERS,
                frame.inputs().of(segment.customers().count()).over(sum(months)));
        for (int y = 0; y < stay.size(); y++) {
            joining.add(rows.add("joining-today-" + (y + 1) + s, ofYear("joining-today", y), Unit.CUSTOMERS,
                    inflow.here().times(reached.get(y).here())));
            customers.add(rows.add("customers-today-" + (y + 1) + s, inYear("customers-today", y, stay.size()),
                    Unit.CUSTOMERS, inflow.here().times(months.get(y))));
        }
    }

    /** ref0, pool0, q0. */
    private static RowId chosen(Frame frame, Segment segment, RowList rows, RowId rivalChurn) {
        String s = frame.suffix(segment);
        Expression market = frame.inputs().of(segment.market().customers());
        Expression count = frame.inputs().of(segment.customers().count());
        Expression rest = ONE.minus(count.over(market));
        RowId growth = rows.add("market-growth", s, Unit.CUSTOMERS,
                market.times(Frame.monthly(ONE.plus(frame.inputs().of(segment.market().growth()))).minus(ONE)));
        RowId pool = rows.add("pool-today", s, Unit.CUSTOMERS,
                pool(rivalChurn.here(), market, count, growth.here(), rest));
        RowId referred = rows.add("referred-today", s, Unit.CUSTOMERS,
                frame.inputs().of(segment.customers().referral()).over(number(Frame.YEAR)).times(count).times(rest));
        RowId chosen = rows.add("chosen-today", s, Unit.SHARE,
                when(pool.here().is(Operator.GREATER, ZERO), call(Function.MIN, call(Function.MAX,
                        frame.inputs().of(segment.customers().newPerYear()).over(number(Frame.YEAR))
                                .minus(referred.here()).over(pool.here()), EDGE), ONE.minus(EDGE)), ONE.minus(EDGE)));
        return rows.add("odds-against", s, Unit.NUMBER,
                ONE.minus(chosen.here()).over(chosen.here()));
    }

    /** {@code max(0, cr · (M − C) + open(G))}, open(G) = G for G ≥ 0, G · (1 − C/M) for G &lt; 0. */
    static Expression pool(Expression rivalChurn, Expression market, Expression count, Expression growth,
                           Expression rest) {
        return call(Function.MAX, ZERO, rivalChurn.times(market.minus(count)).plus(call(Function.MAX, growth, ZERO))
                .plus(call(Function.MIN, growth, ZERO).times(rest)));
    }
}
