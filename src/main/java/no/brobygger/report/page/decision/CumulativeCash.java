package no.brobygger.report.page.decision;

import no.brobygger.analysis.Band;
import no.brobygger.analysis.Summary;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Horizon;

/**
 * The proposal's cumulative discounted cash against the baseline, month 1 first, and what adds up to NPV.
 *
 * @param band    over the trials
 * @param within  present value of the cash within the horizon
 * @param after   present value of what is left after the horizon
 * @param npv     both together
 * @param baseline name of the plan against which all is measured
 * @param payback month in which the expected flow is paid back, discounted; NaN if it is not
 */
public record CumulativeCash(Band band, Summary within, Summary after, Summary npv, double payback, Horizon horizon,
                             MoneyScale scale, Value.Text baseline) {

    public int months() {
        return band.p50().length;
    }
}
