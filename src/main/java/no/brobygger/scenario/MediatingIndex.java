package no.brobygger.scenario;

import java.util.Map;

/**
 * A customer KPI between activity and outcome: satisfaction, innovation, awareness … (model, section 2).
 *
 * @param now      0–100
 * @param perPoint share by which a point moves an outcome
 */
public record MediatingIndex(String name, Assumption now, Map<Outcome, Assumption> perPoint) {
}
