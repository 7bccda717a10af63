package no.brobygger.analysis;

import java.util.Optional;

/** A measure's one value, or why it has none ({@code value} is then NaN). */
public record MeasureValue(double value, Optional<String> undefinedBecause) {

    public static MeasureValue of(double value) {
        return new MeasureValue(value, Optional.empty());
    }

    public static MeasureValue undefined(String because) {
        return new MeasureValue(Double.NaN, Optional.of(because));
    }

    public boolean isDefined() {
        return undefinedBecause.isEmpty();
    }
}
