package no.brobygger.decision.sensitivity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.brobygger.scenario.Evidence;

/**
 * On which kind of evidence the variance of NPV rests: shares that add up to 1, or all 0 where nothing varies.
 *
 * @param inputs       sum of the first-order indices by kind; correlated inputs count as the weakest among them
 * @param risks        the same of whether and when risks occur
 * @param interactions what unknowns of whatever kind do only together
 */
public record VarianceByEvidence(Map<Evidence, Double> inputs, double risks, double interactions) {

    static VarianceByEvidence of(List<Influence> influences) {
        Map<Evidence, Double> inputs = new EnumMap<>(Evidence.class);
        double risks = 0;
        double all = 0;
        for (Influence influence : influences) {
            double share = Math.max(0, influence.first().value());
            all += share;
            if (influence.unknown().evidence().isPresent()) {
                inputs.merge(influence.unknown().evidence().get(), share, Double::sum);
            } else {
                risks += share;
            }
        }
        double whole = Math.max(1, all);
        inputs.replaceAll((evidence, share) -> share / whole);
        return new VarianceByEvidence(inputs, risks / whole, all > 0 ? 1 - all / whole : 0);
    }
}
