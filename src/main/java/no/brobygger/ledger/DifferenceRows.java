package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.ZERO;
import static no.brobygger.ledger.Expression.column;
import static no.brobygger.ledger.Expression.number;
import static no.brobygger.ledger.Expression.when;
import static no.brobygger.ledger.RowList.part;

import no.brobygger.scenario.Unit;

/** A plan's months minus the baseline's, and what payback and rates of return ask of them (model, section 7). */
final class DifferenceRows {
    /** A line of the cash-flow statement; costs are subtracted. */
    enum Line {
        REVENUE("revenue", false),
        VARIABLE_COST("variable-cost", true),
        ACQUISITION_COST("acquisition-cost", true),
        MARKETING("marketing", true),
        PLAN_COSTS("plan-costs", true),
        RISK_COSTS("risk-costs", true),
        TAX("tax", true),
        WORKING_CAPITAL("working-capital-rise", true);

        final String key;
        final boolean isCost;

        Line(String key, boolean isCost) {
            this.key = key;
            this.isCost = isCost;
        }

        /** What its row is, of which the words name the line. */
        Term words(String row) {
            return Term.row(row).with("line", this == WORKING_CAPITAL ? Term.row(key) : Term.line(key));
        }
    }

    private final Frame frame;
    private final RowList rows;
    private final Expression negligible;

    private DifferenceRows(Frame frame, int plan, RowList rows) {
        this.frame = frame;
        this.rows = rows;
        negligible = new RowId(Ledger.COMPARISON, "negligible").at(plan);
    }

    /** @param plan its number on the sheet of comparison */
    static void write(Frame frame, int plan, MarketRows market, RowList rows) {
        DifferenceRows differences = new DifferenceRows(frame, plan, rows);
        rows.section(7, "differences", "");
        for (Line line : Line.values()) {
            rows.add("difference." + line.key, line.words("difference"), Unit.MONEY, part(1, frame.horizon(),
                    rows.id(line.key).here().minus(frame.baseline(line.key).here())));
        }
        differences.flows(plan, market);
    }

    private void flows(int plan, MarketRows market) {
        int horizon = frame.horizon();
        RowId cash = rows.add("difference.cash", Term.row("cash-difference"), Unit.MONEY, part(0, 0, ZERO),
                part(1, horizon, rows.id("cash").here().minus(frame.baseline("cash").here())));
        RowId cumulative = cumulative("cumulative-cash-difference", cash.here());
        Expression discounted = cash.here().times(market.discountFactor.here());
        RowId cumulativeDiscounted = cumulative("cumulative-discounted-cash-difference", discounted);
        RowId withResidual = rows.add("cash-with-residual", "", Unit.MONEY, part(0, horizon - 1, cash.here()),
                part(horizon, horizon,
                        cash.here().plus(new RowId(Ledger.COMPARISON, "residual-difference").at(plan))));
        rows.section(7, "signs", "");
        firstSign("cash", cash.here());
        firstSign("discounted", discounted);
        firstSign("with-residual", withResidual.here());
        behind("cash", cumulative);
        behind("discounted", cumulativeDiscounted);
    }

    private RowId cumulative(String key, Expression flow) {
        return rows.add(key, "", Unit.MONEY, part(0, 0, ZERO),
                part(1, frame.horizon(), rows.id(key).before(1).plus(flow)));
    }

    /** −1, 0 or 1: the sign of the first flow so far that is not negligible. */
    private void firstSign(String name, Expression flow) {
        String key = "first-sign." + name;
        rows.add(key, "", Unit.NUMBER, part(0, 0, ZERO),
                part(1, frame.horizon(), when(rows.id(key).before(1).is(Operator.EQUAL, ZERO),
                        when(flow.is(Operator.GREATER, negligible), Expression.ONE,
                                when(flow.is(Operator.LESS, ZERO.minus(negligible)), number(-1), ZERO)),
                        rows.id(key).before(1))));
    }

    private void behind(String name, RowId cumulative) {
        rows.add("short." + name, "", Unit.MONTHS, part(1, frame.horizon(),
                when(cumulative.here().is(Operator.LESS, ZERO.minus(negligible)), column(), ZERO)));
    }
}
