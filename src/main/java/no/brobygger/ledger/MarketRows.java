package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.ONE;
import static no.brobygger.ledger.Expression.ZERO;
import static no.brobygger.ledger.Expression.call;
import static no.brobygger.ledger.Expression.column;
import static no.brobygger.ledger.Expression.number;
import static no.brobygger.ledger.Expression.when;
import static no.brobygger.ledger.RowList.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Segment;
import no.brobygger.scenario.Unit;

/** What happens month by month whatever the plan: calendar, risks, market, list prices (model, sections 3–5). */
final class MarketRows {
    private final Frame frame;
    private final RowList rows;
    final RowId budgetYear;
    final RowId monthsInYear;
    final RowId discountFactor;
    private final Map<String, RowId> activeRisks = new LinkedHashMap<>();
    private final Map<String, OfSegment> segments = new LinkedHashMap<>();

    /**
     * What a segment is without any marketing effect.
     *
     * @param market          buyers, all brands, from month 0
     * @param listPrice       a month per customer
     * @param unitCost        a month per customer
     * @param acquisitionCost per new customer
     */
    record OfSegment(RowId market, RowId season, RowId listPrice, RowId unitCost, RowId acquisitionCost) {
    }

    MarketRows(Frame frame, RowList rows) {
        this.frame = frame;
        this.rows = rows;
        int horizon = frame.horizon();
        rows.section(1, "calendar", "");
        budgetYear = rows.add("budget-year", "", Unit.NUMBER, part(1, horizon,
                call(Function.INT, years(-1)).plus(ONE)));
        monthsInYear = rows.add("months-in-year", "", Unit.MONTHS,
                part(1, horizon, call(Function.COUNTIF, budgetYear.across(1, horizon), budgetYear.here())));
        discountFactor = rows.add("discount-factor", "", Unit.NUMBER,
                part(0, horizon, ONE.over(ONE.plus(frame.inputs().of(frame.scenario().finance().discountRate()))
                        .power(years(0)))));
        frame.scenario().risks().forEach(this::write);
        frame.scenario().segments().forEach(this::write);
    }

    /** Months from the start as years: {@code (t + shift) / 12}. */
    static Expression years(int shift) {
        return (shift < 0 ? column().minus(number(-shift)) : column().plus(number(shift))).over(number(Frame.YEAR));
    }

    /** 1 while the risk is active, otherwise 0. */
    RowId active(Risk risk) {
        return activeRisks.get(risk.name());
    }

    OfSegment of(Segment segment) {
        return segments.get(segment.name());
    }

    /** First month of a risk in the central case; 0 where it does not occur. */
    Expression start(Risk risk) {
        return frame.inputs().chosen("risks." + risk.name() + ".central-start",
                Term.input("central-start"), Unit.MONTHS,
                risk.centralStart().orElse(0));
    }

    private void write(Risk risk) {
        rows.section(3, "risk", risk.name());
        Expression months = frame.inputs().chosen("risks." + risk.name() + ".months", Term.input("months"),
                Unit.MONTHS, risk.months());
        Expression start = start(risk);
        activeRisks.put(risk.name(), rows.add("active", "." + risk.name(), Unit.NUMBER,
                when(call(Function.AND, start.is(Operator.GREATER, ZERO), column().is(Operator.AT_LEAST, start),
                        column().is(Operator.LESS, start.plus(months))), ONE, ZERO)));
    }

    private void write(Segment segment) {
        Finance finance = frame.scenario().finance();
        Inputs in = frame.inputs();
        String s = frame.suffix(segment);
        rows.section(4, "market", segment.name());
        RowId market = rows.add("market", s, Unit.CUSTOMERS,
                part(0, frame.last(), in.of(segment.market().customers())
                        .times(ONE.plus(in.of(segment.market().growth())).power(years(0)))));
        RowId season = rows.add("season", s, Unit.NUMBER,
                new Expression.Given((segment.name().isEmpty() ? "" : "segments." + segment.name() + ".")
                        + "market.seasonality", season(segment), 1));
        rows.section(5, "prices", segment.name());
        Expression perMonth = in.of(segment.customers().revenue()).over(number(Frame.YEAR));
        Expression costGrowth = ONE.plus(in.of(finance.inflation())).power(years(-1));
        RowId listPrice = rows.add("list-price", s, Unit.MONEY,
                perMonth.times(ONE.plus(in.of(finance.priceGrowth())).power(years(-1))));
        RowId unitCost = rows.add("list-cost", s, Unit.MONEY,
                perMonth.times(ONE.minus(in.of(segment.customers().margin()))).times(costGrowth));
        RowId acquisition = rows.add("cost-per-new", s, Unit.MONEY,
                in.of(segment.customers().acquisitionCost()).times(costGrowth));
        segments.put(segment.name(), new OfSegment(market, season, listPrice, unitCost, acquisition));
    }

    private List<Double> season(Segment segment) {
        List<Double> season = new ArrayList<>();
        for (int t = 1; t <= frame.last(); t++) {
            season.add(segment.market().seasonality().get(frame.scenario().horizon().calendarMonth(t)));
        }
        return season;
    }
}
