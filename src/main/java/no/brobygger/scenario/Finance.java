package no.brobygger.scenario;

import no.brobygger.quantity.Compounding;

/**
 * What finance decides or expects.
 *
 * @param discountRate   a year, nominal
 * @param taxRate        on the result
 * @param inflation      a year, of unit and acquisition cost
 * @param priceGrowth    a year; the very assumption of inflation where the scenario leaves it out
 * @param receivableDays days of revenue outstanding
 * @param yearStarts     first month of the accounting year, 1–12
 * @param priceDelay     months until a price can move
 * @param lifetimeMonths length of a customer lifetime that counts (J)
 * @param lifetimeGrowth a year, of the margin in customer lifetime value and residual value
 */
public record Finance(Assumption discountRate, Assumption taxRate, Assumption inflation, Assumption priceGrowth,
                      Assumption receivableDays, int yearStarts, Assumption priceDelay, Assumption lifetimeMonths,
                      Assumption lifetimeGrowth, TerminalValue terminalValue) {

    /** The discount rate per month: (1+d)^(1/12) − 1. */
    public double monthlyDiscountRate() {
        return Compounding.monthlyRate(discountRate.median());
    }
}
