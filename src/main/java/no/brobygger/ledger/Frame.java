package no.brobygger.ledger;

import no.brobygger.model.MarketModel;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.Segment;
import no.brobygger.scenario.TerminalValue;

/**
 * What every part of a book is written for: the scenario, its inputs, its months.
 *
 * @param horizon T
 * @param last    last month: T, or that to which plans are carried on
 * @param history number of the first month that stands in the book: 0, or −11 where a year of history is needed
 */
record Frame(Scenario scenario, Inputs inputs, int horizon, int last, int history) {
    static final int YEAR = 12;

    static Frame of(Scenario scenario) {
        int horizon = scenario.horizon().months();
        boolean carriedOn = scenario.finance().terminalValue() == TerminalValue.CUSTOMER_BASE_AND_BRAND;
        boolean looksBack = scenario.rivals().isPresent()
                || scenario.segments().stream().anyMatch(s -> s.customers().churn().size() > 1);
        return new Frame(scenario, new Inputs(scenario), horizon,
                horizon + (carriedOn ? MarketModel.CARRIED_ON_MONTHS : 0), looksBack ? 1 - YEAR : 0);
    }

    boolean isCarriedOn() {
        return last > horizon;
    }

    RowId baseline(String key) {
        return new RowId(Ledger.sheetOf(scenario.baselinePlan()), key);
    }

    /** What is added to the key of a segment's row: nothing where there is one segment. */
    String suffix(Segment segment) {
        return scenario.segments().size() == 1 ? "" : "." + segment.name();
    }

    /** A factor a year as one a month: {@code factor^(1/12)}. */
    static Expression monthly(Expression factorPerYear) {
        return factorPerYear.power(Expression.ONE.over(Expression.number(YEAR)));
    }
}
