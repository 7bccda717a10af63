package no.brobygger.finance;

import no.brobygger.finance.measure.DiscountFactors;
import no.brobygger.model.PlanPath;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Scenario;

/** What a plan's own cash and residual are worth at the start: the difference of two of them is an NPV. */
public final class PlanValue {
    private PlanValue() {
    }

    /** By trial of the path's block, under the scenario's reading of the residual. */
    public static double[] of(Scenario scenario, PlanPath path) {
        Finance finance = scenario.finance();
        double[] factors = DiscountFactors.monthly(finance.discountRate().median(), path.months());
        double[] residual = path.residual(finance.terminalValue()).value();
        double[] value = new double[residual.length];
        for (int t = 1; t <= path.months(); t++) {
            double[] cash = path.cash(t);
            for (int i = 0; i < value.length; i++) {
                value[i] += factors[t - 1] * cash[i];
            }
        }
        for (int i = 0; i < value.length; i++) {
            value[i] += factors[path.months() - 1] * residual[i];
        }
        return value;
    }
}
