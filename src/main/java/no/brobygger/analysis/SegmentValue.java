package no.brobygger.analysis;

import no.brobygger.finance.measure.SimpleLifetimeValue;
import no.brobygger.scenario.Segment;

/**
 * What a customer of a segment is worth today, in the status quo: central values.
 *
 * @param baseChurn     a year, of today's base over its tenure mix
 * @param lifetimeValue from the simple value to the real one
 */
public record SegmentValue(Segment segment, double baseChurn, SimpleLifetimeValue lifetimeValue) {
}
