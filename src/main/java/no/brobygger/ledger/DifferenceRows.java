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
        REVENUE("revenue", "revenue", false),
        VARIABLE_COST("variable-cost", "variable cost", true),
        ACQUISITION_COST("acquisition-cost", "acquisition cost", true),
        MARKETING("marketing", "marketing spend", true),
        PLAN_COSTS("plan-costs", "costs of the plan", true),
        RISK_COSTS("risk-costs", "costs of risks", true),
        TAX("tax", "tax", true),
        WORKING_CAPITAL("working-capital-rise", "rise of working capital", true);

        final String key;
        final String words;
        final boolean isCost;

        Line(String key, String words, boolean isCost) {
            this.key = key;
            this.words = words;
            this.isCost = isCost;
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
        rows.section(7, "Against the baseline: Δ is plan − baseline", "");
        for (Line line : Line.values()) {
            rows.add("difference." + line.key, "Δ " + line.words, Unit.MONEY, part(1, frame.horizon(),
                    rows.id(line.key).here().minus(frame.baseline(line.key).here())));
        }
        differences.flows(plan, market);
    }

    private void flows(int plan, MarketRows market) {
        int horizon = frame.horizon();
        RowId cash = rows.add("difference.cash", "Δ cash flow", Unit.MONEY, part(0, 0, ZERO),
                part(1, horizon, rows.id("cash").here().minus(frame.baseline("cash").here())));
        RowId cumulative = cumulative("cumulative-cash-difference", "Cumulative Δ cash flow", cash.here());
        Expression discounted = cash.here().times(market.discountFactor.here());
        RowId cumulativeDiscounted = cumulative("cumulative-discounted-cash-difference",
                "Cumulative discounted Δ cash flow", discounted);
        RowId withResidual = rows.add("cash-with-residual", "Δ cash flow with the residual",
                Unit.MONEY, part(0, horizon - 1, cash.here()), part(horizon, horizon,
                        cash.here().plus(new RowId(Ledger.COMPARISON, "residual-difference").at(plan))));
        rows.section(7, "Signs of the flows against the baseline", "");
        firstSign("cash", "Δ cash flow", cash.here());
        firstSign("discounted", "discounted Δ cash flow", discounted);
        firstSign("with-residual", "Δ cash flow with the residual", withResidual.here());
        behind("cash", "Month, if still negative", cumulative);
        behind("discounted", "Month, if still negative when discounted", cumulativeDiscounted);
    }

    private RowId cumulative(String key, String words, Expression flow) {
        return rows.add(key, words, Unit.MONEY, part(0, 0, ZERO),
                part(1, frame.horizon(), rows.id(key).before(1).plus(flow)));
    }

    /** −1, 0 or 1: the sign of the first flow so far that is not negligible. */
    private void firstSign(String name, String words, Expression flow) {
        String key = "first-sign." + name;
        rows.add(key, "Sign of the first " + words + " so far", Unit.NUMBER, part(0, 0, ZERO),
                part(1, frame.horizon(), when(rows.id(key).before(1).is(Operator.EQUAL, ZERO),
                        when(flow.is(Operator.GREATER, negligible), Expression.ONE,
                                when(flow.is(Operator.LESS, ZERO.minus(negligible)), number(-1), ZERO)),
                        rows.id(key).before(1))));
    }

    private void behind(String name, String words, RowId cumulative) {
        rows.add("short." + name, words, Unit.MONTHS, part(1, frame.horizon(),
                when(cumulative.here().is(Operator.LESS, ZERO.minus(negligible)), column(), ZERO)));
    }
}
