package no.brobygger.report.page.decision;

import no.brobygger.analysis.Band;
import no.brobygger.analysis.Summary;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Horizon;

/**
 * The proposal's cumulative discounted cash against the baseline, month 1 first, and what is added after the horizon.
 *
 * @param band    over the trials
 * @param npv     with the value after the horizon
 * @param baseline name of the plan against which all is measured
 * @param payback month in which the expected flow is paid back, discounted; NaN if it is not
 */
public record CumulativeCash(Band band, Summary npv, double payback, Horizon horizon, MoneyScale scale,
                             Value.Text baseline) {

    public int months() {
        return band.p50().length;
    }
}
