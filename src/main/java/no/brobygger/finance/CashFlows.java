package no.brobygger.finance;

import java.util.Optional;
import no.brobygger.finance.measure.ModifiedRateOfReturn;
import no.brobygger.finance.measure.Payback;
import no.brobygger.finance.measure.PeakFunding;
import no.brobygger.finance.measure.PresentValue;
import no.brobygger.finance.measure.RateOfReturn;
import no.brobygger.finance.measure.Undefined;

/**
 * Δcash of a plan by month with the Δresidual at the horizon T, and the measures of the model, section 7, that rest on
 * these flows alone: of one trial, of the central case, of the expected flow. Set every month, then {@link #complete}.
 */
public final class CashFlows {
    private final double[] factors;
    private final double[] cash;
    private final double[] cashWithResidual;
    private double residual;
    private double scale;

    /** @param factors discount factors of the months 1 … T at index month − 1 */
    public CashFlows(double[] factors) {
        this.factors = factors;
        cash = new double[factors.length];
        cashWithResidual = new double[factors.length];
    }

    void set(int t, double flow) {
        cash[t - 1] = flow;
    }

    /**
     * @param residualAtHorizon Δresidual at month T
     * @param largestCash       largest monthly cash of the two plans: money below 1e-9 of it has no sign
     */
    void complete(double residualAtHorizon, double largestCash) {
        residual = residualAtHorizon;
        scale = largestCash;
        System.arraycopy(cash, 0, cashWithResidual, 0, cash.length);
        cashWithResidual[cash.length - 1] += residual;
    }

    /** Flows of the same months, given at once. */
    public static CashFlows of(double[] factors, double[] flows, double residualAtHorizon, double largestCash) {
        CashFlows cashFlows = new CashFlows(factors);
        System.arraycopy(flows, 0, cashFlows.cash, 0, flows.length);
        cashFlows.complete(residualAtHorizon, largestCash);
        return cashFlows;
    }

    /** Σ Δcash_t / (1+dm)^t over the horizon. */
    public double npvCash() {
        return PresentValue.of(cash, factors);
    }

    /** Δresidual / (1+dm)^T. */
    public double residualValue() {
        return residual * factors[factors.length - 1];
    }

    /** Δresidual at month T, not discounted. */
    public double residualAtHorizon() {
        return residual;
    }

    public double npv() {
        return npvCash() + residualValue();
    }

    /** Σ over t ≤ month of Δcash_t / (1+dm)^t; NaN from month T on, where it would be npv-cash. */
    public double npvByMonth(int month) {
        return month >= cash.length ? Double.NaN : PresentValue.untilMonth(month, cash, factors);
    }

    /** A year. */
    public double irr() {
        return RateOfReturn.yearlyRate(cashWithResidual, scale);
    }

    public String irrUndefinedBecause() {
        return text(RateOfReturn.undefinedBecause(cashWithResidual, scale));
    }

    /** A year. */
    public double mirr() {
        return ModifiedRateOfReturn.yearlyRate(cashWithResidual, factors, scale);
    }

    public String mirrUndefinedBecause() {
        return text(ModifiedRateOfReturn.undefinedBecause(cashWithResidual, scale));
    }

    /** +infinity: never within the horizon. NaN: nothing was put in. */
    public double paybackMonths() {
        return Payback.months(cash, scale);
    }

    public String paybackUndefinedBecause() {
        return text(Payback.undefinedBecause(paybackMonths()));
    }

    /** As {@link #paybackMonths()}, on discounted flows. */
    public double discountedPaybackMonths() {
        return Payback.discountedMonths(cash, factors, scale);
    }

    public String discountedPaybackUndefinedBecause() {
        return text(Payback.undefinedBecause(discountedPaybackMonths()));
    }

    public double peakFunding() {
        return PeakFunding.of(cash);
    }

    private static String text(Optional<Undefined> reason) {
        return reason.map(Undefined::text).orElse("");
    }
}
