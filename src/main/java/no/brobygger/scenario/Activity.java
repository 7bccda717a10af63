package no.brobygger.scenario;

import java.util.Map;

/**
 * One kind of marketing that money can be put into (model, section 1).
 *
 * @param name             the company's own name for it; splits and campaigns refer to it
 * @param label            name in the report
 * @param currentSpend     a year, the last twelve months
 * @param referenceSpend   a year; the spend at which lifts are stated
 * @param halfLife         months in which half of the effect is gone
 * @param delay            whole months before the effect begins
 * @param shape            Hill exponent s
 * @param halfSaturation   κ, as a multiple of the reference spend
 * @param effectiveness    quality of new work relative to the work on which lifts were measured
 * @param mediaInflation   a year
 * @param lifts            on outcomes; missing means none
 * @param indexPoints      points by which an index rises at reference spend, by index name
 * @param benchmarkLifts   true if the lifts are the kind's benchmarks
 */
public record Activity(String name, ActivityKind kind, String label, Assumption currentSpend,
                       Assumption referenceSpend, Assumption halfLife, Assumption delay, Assumption shape,
                       Assumption halfSaturation, Assumption effectiveness, Assumption mediaInflation,
                       Map<Outcome, Lift> lifts, Map<String, Assumption> indexPoints, boolean benchmarkLifts) {
}
