package no.brobygger.decision.budget;

import no.brobygger.decision.trial.TrialWorlds;
import no.brobygger.finance.measure.DiscountFactors;
import no.brobygger.model.Spending;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Plan;

/**
 * What a krone more returns on average: the present value of the cash that it brings after tax and working capital, for
 * each krone of marketing after tax.
 *
 * <pre>
 * returned = 1 + ΔNPV / ((1 − tax-rate) · ΔPV of marketing)
 * </pre>
 * It is 1 where NPV has its summit, whatever the tax rate. Without receivables it equals the marginal return of the
 * measures, which is before tax and leaves working capital out; with them it is less by what the new customers tie up.
 *
 * @param at the amount, as a multiple of what the proposal spends
 */
public record KroneReturn(double at, double returned) {

    /**
     * Of the money by which one plan spends more than another of the same costs.
     *
     * @param npvLess what the plan that spends less is worth on average
     * @param npvMore what the plan that spends more is worth
     */
    static KroneReturn between(TrialWorlds worlds, double at, Plan less, double npvLess, Plan more, double npvMore) {
        double spent = presentMarketing(worlds, more) - presentMarketing(worlds, less);
        double taxRate = worlds.scenario().finance().taxRate().median();
        return new KroneReturn(at, 1 + (npvMore - npvLess) / ((1 - taxRate) * spent));
    }

    private static double presentMarketing(TrialWorlds worlds, Plan plan) {
        Finance finance = worlds.scenario().finance();
        Spending spending = worlds.spending(plan);
        double[] factors = DiscountFactors.monthly(finance.discountRate().median(), spending.months());
        double present = 0;
        for (int t = 1; t <= factors.length; t++) {
            present += factors[t - 1] * spending.total(t);
        }
        return present;
    }
}
