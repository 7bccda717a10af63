package no.brobygger.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import no.brobygger.scenario.Outcome;

/**
 * Where the NPV of the central case comes from: steps, signed so that they add up to NPV.
 *
 * @param contribution PV of Δcontribution with only this outcome moving
 * @param interaction  PV of Δcontribution less those
 */
public record ValueBridge(Map<Outcome, Double> contribution, double interaction, double marketing, double planCosts,
                          double riskCosts, double tax, double workingCapital, double residualValue) {

    /** The steps by key, in the order of the results file. */
    public Map<String, Double> steps() {
        Map<String, Double> steps = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            steps.put(outcome.key(), contribution.get(outcome));
        }
        steps.put("interaction", interaction);
        steps.put("marketing", marketing);
        steps.put("plan-costs", planCosts);
        steps.put("risk-costs", riskCosts);
        steps.put("tax", tax);
        steps.put("working-capital", workingCapital);
        steps.put("residual-value", residualValue);
        return steps;
    }

    public double sum() {
        return steps().values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
