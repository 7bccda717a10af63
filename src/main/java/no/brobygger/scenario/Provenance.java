package no.brobygger.scenario;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Where a value comes from.
 *
 * @param source    free text, printed; empty if the scenario gives none
 * @param evidence  the kind of evidence
 * @param asOf      month to which the evidence refers
 * @param note      free text; empty if none
 * @param byDefault true if the scenario leaves the value out and a built-in benchmark or default stands in
 * @param location  the line that states the value; empty for a default
 */
public record Provenance(String source, Evidence evidence, Optional<YearMonth> asOf, String note, boolean byDefault,
                         Optional<Location> location) {
}
